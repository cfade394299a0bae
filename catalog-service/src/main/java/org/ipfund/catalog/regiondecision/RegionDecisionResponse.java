package org.ipfund.catalog.regiondecision;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.catalog.region.RegionClosureRequest;
import org.ipfund.catalog.region.RegionMoveRequest;
import org.ipfund.platform.answer.Identified;
import org.ipfund.platform.naming.NamesBeside;
import org.jspecify.annotations.Nullable;

/** A closure or move of a region as clients see it. */
@NamesBeside
public record RegionDecisionResponse(
    UUID id,
    RegionDecisionKind kind,
    String kindLabel,
    String regionCode,
    @Schema(description = "Of a closure: which region takes over") @Nullable String successor,
    @Schema(description = "Of a closure: the first day on which the region is no more")
        @Nullable LocalDate validTo,
    @Schema(description = "Of a move: in which region it lies then")
        @Nullable String administrativeParent,
    @Schema(description = "Of a move: from which region its money comes then")
        @Nullable String fiscalParent,
    @Schema(description = "Of a move: whether it is province-managed then")
        @Nullable Boolean provinceManaged,
    String reason,
    RegionDecisionStatus status,
    String statusLabel,
    Instant preparedAt,
    @Schema(description = "Null while it waits") @Nullable Instant decidedAt,
    List<RegionDecisionAction> allowedActions,
    long version)
    implements Identified {

  static RegionDecisionResponse of(
      RegionDecisionFacts decision, List<RegionDecisionAction> actions) {
    return new RegionDecisionResponse(
        decision.id(),
        decision.kind(),
        says(decision.kind().label()),
        decision.regionCode(),
        closing(decision, RegionClosureRequest::successor),
        closing(decision, RegionClosureRequest::validTo),
        moving(decision, RegionMoveRequest::administrativeParent),
        moving(decision, RegionMoveRequest::fiscalParent),
        moving(decision, RegionMoveRequest::provinceManaged),
        decision.reason(),
        decision.status(),
        says(decision.status().label()),
        decision.preparedAt(),
        decision.decidedAt(),
        actions,
        decision.version());
  }

  /** A property of a closure; null for a move. */
  private static <T> T closing(
      RegionDecisionFacts decision, Function<RegionClosureRequest, T> property) {
    return Optional.ofNullable(decision.closure()).map(property).orElse(null);
  }

  /** A property of a move; null for a closure. */
  private static <T> T moving(
      RegionDecisionFacts decision, Function<RegionMoveRequest, T> property) {
    return Optional.ofNullable(decision.move()).map(property).orElse(null);
  }
}
