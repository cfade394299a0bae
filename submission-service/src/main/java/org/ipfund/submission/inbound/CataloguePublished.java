package org.ipfund.submission.inbound;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** What is read of a part of a round's catalogue. */
public record CataloguePublished(
    @NotNull UUID roundId, @NotNull List<@NotNull @Valid Row> projects) {

  /** A project, or an extension slot, which has a label and no name. */
  public record Row(
      @NotNull UUID id,
      int seq,
      @NotNull String categoryCode,
      @NotNull String categoryLabel,
      String policyNo,
      String policyLabel,
      String projectNo,
      String name,
      boolean extensionSlot,
      String slotLabel,
      @NotNull List<@NotNull @Valid Obligation> obligations) {

    /** Whether some units must undertake it (必做). */
    boolean isMandatory() {
      return obligations.stream().anyMatch(each -> each.obligation().equals("MANDATORY"));
    }
  }

  /** What the catalogue asks of some units. */
  public record Obligation(
      @NotNull String scope,
      @NotNull String obligation,
      List<@NotNull String> units,
      @Valid Award award) {}

  /** What those who are meant undertook in a year, or did not. */
  public record Award(int budgetYear, @NotNull String projectName, boolean had) {}
}
