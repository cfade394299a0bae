package org.ipfund.catalog.project;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.answer.Identified;
import org.jspecify.annotations.Nullable;

/** A row of the catalogue as clients see it. */
public record ProjectResponse(
    UUID id,
    UUID roundId,
    int seq,
    String categoryCode,
    String categoryLabel,
    @Nullable String policyNo,
    @Nullable String policyLabel,
    @Nullable String projectNo,
    @Nullable String name,
    @Nullable String applicantText,
    List<ObligationResponse> obligations,
    boolean extensionSlot,
    @Nullable String slotLabel,
    @Nullable String remark,
    long version)
    implements Identified {

  /** An obligation with its label. */
  public record ObligationResponse(
      String scope,
      ObligationKind obligation,
      String obligationLabel,
      @Schema(description = Obligation.UNITS) List<UnitText> units,
      @Schema(description = Obligation.AWARD) @Nullable AwardHistory award) {

    static ObligationResponse from(Obligation obligation) {
      ObligationKind kind = obligation.obligation();
      return new ObligationResponse(
          obligation.scope(), kind, says(kind.label()), obligation.units(), obligation.award());
    }
  }

  static ProjectResponse of(UUID id, UUID roundId, ProjectRow row, long version) {
    return new ProjectResponse(
        id,
        roundId,
        row.seq(),
        row.categoryCode(),
        row.categoryLabel(),
        row.policyNo(),
        row.policyLabel(),
        row.projectNo(),
        row.name(),
        row.applicantText(),
        row.obligations().stream().map(ObligationResponse::from).toList(),
        row.extensionSlot(),
        row.slotLabel(),
        row.remark(),
        version);
  }
}
