package org.ipfund.allocation.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.naming.NamesBeside;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A region's yuan from demand to payment in one budget year; amounts in yuan.
 *
 * @param sums what the region asked for, received and paid, and what is left
 * @param entries the latest 200 entries of the region's treasury, newest first
 */
public record TraceResponse(
    String regionCode,
    String regionName,
    int budgetYear,
    TracedSums sums,
    List<TracedDemand> demands,
    List<TracedProject> projects,
    List<TracedTable> targetTables,
    List<TracedLine> noticeLines,
    List<TracedEntry> entries) {

  /**
   * What was requested in target tables, received, paid (less what came back of it), and is left on
   * the treasury.
   */
  public record TracedSums(Money requested, Money received, Money disbursed, Money balance) {}

  /** An approved demand. */
  public record TracedDemand(
      UUID demandId,
      UUID roundId,
      String formCode,
      UUID unitId,
      @Schema(description = UNIT_NAME) @Nullable String unitName,
      Money amount) {

    private static final String UNIT_NAME =
        "Null when the unit has left the caller's reach since it filed the demand";
  }

  /** An established project. */
  @NamesBeside
  public record TracedProject(
      UUID projectId, UUID demandId, String name, UUID unitId, Money amount) {}

  /** An approved target table. */
  @NamesBeside
  public record TracedTable(
      UUID tableId, UUID demandId, UUID projectId, UUID unitId, Money requestedAmount) {}

  /** What an issued notice allocated to the region. */
  @NamesBeside
  public record TracedLine(
      UUID noticeId,
      String documentNumber,
      String stage,
      Instant issuedAt,
      @Nullable UUID demandId,
      @Nullable UUID projectId,
      @Nullable UUID tableId,
      @Nullable UUID unitId,
      Money amount) {}

  /** An entry of the region's treasury; negative where money leaves. */
  public record TracedEntry(
      UUID entryId,
      String kind,
      Money amount,
      Money balanceAfter,
      LocalDate bookedOn,
      UUID noticeId,
      UUID documentId,
      @Schema(description = PAYEE) @Nullable String payeeName) {

    private static final String PAYEE =
        "Who was paid; null for what was not a payment, left out for roles that may not see it";
  }
}
