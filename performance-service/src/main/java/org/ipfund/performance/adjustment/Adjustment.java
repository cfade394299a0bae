package org.ipfund.performance.adjustment;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.performance.table.TableText;
import org.ipfund.platform.problem.ProblemException;

/**
 * An adjustment of a frozen target table (绩效目标调整): the only way to another amount or target after
 * issue. It names its reason, and somebody else approves it; then its text is a new version.
 *
 * @param number counts the adjustments of the table, from 1
 * @param baseVersion the approved version it starts from
 * @param text what the table says with it
 * @param demandIds demands approved after the freeze that it takes in
 * @param preparers who had a hand in it and may not decide on it; nobody in one that a late demand
 *     opened
 * @param decisionReason why it was rejected, or null
 * @param resultVersion the version it became, or null
 */
record Adjustment(
    UUID tableId,
    int number,
    AdjustmentStatus status,
    String reason,
    int baseVersion,
    TableText text,
    List<UUID> demandIds,
    List<String> preparers,
    String decidedBy,
    String decisionReason,
    Integer resultVersion,
    Instant openedAt,
    Instant decidedAt,
    long version) {

  Adjustment {
    demandIds = List.copyOf(demandIds);
    preparers = List.copyOf(preparers);
  }

  static Adjustment opened(
      UUID tableId, int number, int baseVersion, String reason, Instant openedAt, Draft draft) {
    return new Adjustment(
        tableId,
        number,
        AdjustmentStatus.DRAFT,
        reason,
        baseVersion,
        draft.text(),
        draft.demandIds(),
        draft.preparers(),
        null,
        null,
        null,
        openedAt,
        null,
        0);
  }

  /** What a draft holds. */
  record Draft(TableText text, List<UUID> demandIds, List<String> preparers) {}

  /** The same with another reason and text, prepared by this person too. */
  Adjustment changed(String otherReason, TableText other, String by) {
    return draft(otherReason, new Draft(other, demandIds, joined(preparers, List.of(by))));
  }

  /** The same with demands that were approved meanwhile. */
  Adjustment joinedBy(TableText with, List<UUID> further) {
    return draft(reason, new Draft(with, joined(demandIds, further), preparers));
  }

  private Adjustment draft(String otherReason, Draft draft) {
    return new Adjustment(
        tableId,
        number,
        status,
        otherReason,
        baseVersion,
        draft.text(),
        draft.demandIds(),
        draft.preparers(),
        null,
        null,
        null,
        openedAt,
        null,
        version + 1);
  }

  Adjustment approved(int result, String by, Instant at) {
    return decided(AdjustmentStatus.APPROVED, null, result, by, at);
  }

  Adjustment rejected(String why, String by, Instant at) {
    return decided(AdjustmentStatus.REJECTED, why, null, by, at);
  }

  Adjustment withdrawn(String by, Instant at) {
    return decided(AdjustmentStatus.WITHDRAWN, null, null, by, at);
  }

  private Adjustment decided(
      AdjustmentStatus next, String why, Integer result, String by, Instant at) {
    return new Adjustment(
        tableId,
        number,
        next,
        reason,
        baseVersion,
        text,
        demandIds,
        preparers,
        by,
        why,
        result,
        openedAt,
        at,
        version + 1);
  }

  boolean isOpen() {
    return status == AdjustmentStatus.DRAFT;
  }

  /**
   * @throws ProblemException 409 when it is decided or taken back
   */
  void requireOpen() {
    if (!isOpen()) {
      throw ProblemException.conflict(
          "该调整已办结（" + status.label().zh() + "），如需更改请另行提出调整",
          "The adjustment is closed (%s); open another one to change the table"
              .formatted(status.label().en().toLowerCase(Locale.ROOT)));
    }
  }

  /** By which the record knows it. */
  String key() {
    return tableId + "/" + number;
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }
}
