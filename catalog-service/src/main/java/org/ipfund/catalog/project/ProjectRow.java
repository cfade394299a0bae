package org.ipfund.catalog.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipfund.platform.value.FreeText;

/**
 * A row of a round's catalogue: a project, or an extension slot (可加行) where units add their own.
 * Empty texts count as absent.
 *
 * @param seq position in the catalogue, from 1; a row replaces the one at its position
 * @param policyNo number of the policy in its category, as printed without brackets
 * @param policyLabel policy (2023) or main work (2024)
 * @param projectNo number of the project in its policy
 * @param slotLabel what is printed in an extension slot
 */
public record ProjectRow(
    @NotNull @Min(1) Integer seq,
    @NotBlank @Size(max = 20) String categoryCode,
    @NotBlank @Size(max = 100) String categoryLabel,
    @Size(max = 20) String policyNo,
    @Size(max = 500) String policyLabel,
    @Size(max = 20) String projectNo,
    @Size(max = 300) String name,
    @Size(max = 2000) @FreeText String applicantText,
    @Size(max = 50) List<@NotNull @Valid Obligation> obligations,
    @NotNull Boolean extensionSlot,
    @Size(max = 200) String slotLabel,
    @Size(max = 500) @FreeText String remark) {

  public ProjectRow {
    policyNo = orNull(policyNo);
    policyLabel = orNull(policyLabel);
    projectNo = orNull(projectNo);
    name = orNull(name);
    applicantText = orNull(applicantText);
    slotLabel = orNull(slotLabel);
    remark = orNull(remark);
    obligations = obligations == null ? List.of() : obligations;
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  /** What tells the row's policy from the others of its category. */
  String policyKey() {
    return policyNo != null ? policyNo : policyLabel == null ? "" : policyLabel;
  }
}
