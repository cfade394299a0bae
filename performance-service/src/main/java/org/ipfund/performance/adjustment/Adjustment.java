package org.ipfund.performance.adjustment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.ipfund.performance.content.RowOwner;
import org.ipfund.performance.content.TableText;
import org.ipfund.performance.content.TableTextConverter;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Money;

/**
 * An adjustment of a frozen target table (绩效目标调整): the only way to another amount or target after
 * issue. It names its reason, and somebody else approves it; then its text is a new version. Only
 * what changed is written: the application may write no other column.
 */
@Entity
@IdClass(Adjustment.Key.class)
@DynamicUpdate
class Adjustment {

  private static final Wording WORDS = Wording.of(Adjustment.class);

  /**
   * @param number counts the adjustments of the table, from 1
   */
  record Key(UUID tableId, int number) {}

  @Id private UUID tableId;
  @Id private int number;

  @Enumerated(EnumType.STRING)
  private AdjustmentStatus status;

  private String reason;
  private int baseVersion;

  @Convert(converter = TableTextConverter.class)
  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "?::jsonb")
  private TableText text;

  private Money amount;
  private UUID[] demandIds;
  private String[] preparedBy;
  private String decidedBy;
  private String decisionReason;
  private Integer resultVersion;
  private Instant openedAt;
  private Instant decidedAt;
  private String scope;
  private UUID unitId;
  @Version private long version;

  protected Adjustment() {}

  /**
   * @param owner of the table it is of
   * @param number counts the adjustments of the table, from 1
   * @param baseVersion the approved version it starts from
   */
  Adjustment(
      RowOwner owner, int number, int baseVersion, String reason, Instant openedAt, Draft draft) {
    this.tableId = owner.tableId();
    this.scope = owner.scope();
    this.unitId = owner.unitId();
    this.number = number;
    this.status = AdjustmentStatus.DRAFT;
    this.baseVersion = baseVersion;
    this.reason = reason;
    this.openedAt = openedAt;
    this.demandIds = draft.demandIds().toArray(UUID[]::new);
    this.preparedBy = draft.preparers().toArray(String[]::new);
    say(draft.text());
  }

  /** What a draft holds. */
  record Draft(TableText text, List<UUID> demandIds, List<String> preparers) {}

  private void say(TableText other) {
    text = other;
    amount = other.requestedAmount();
  }

  /** Takes over another reason and text, prepared by this person too. */
  void change(String otherReason, TableText other, String by) {
    reason = otherReason;
    say(other);
    preparedBy = joined(preparers(), List.of(by)).toArray(String[]::new);
  }

  /** Takes in demands that were approved meanwhile. */
  void join(TableText with, List<UUID> further) {
    say(with);
    demandIds = joined(demandIds(), further).toArray(UUID[]::new);
  }

  void approve(int result, String by, Instant at) {
    decide(AdjustmentStatus.APPROVED, by, at);
    resultVersion = result;
  }

  void reject(String why, String by, Instant at) {
    decide(AdjustmentStatus.REJECTED, by, at);
    decisionReason = why;
  }

  void withdraw(String by, Instant at) {
    decide(AdjustmentStatus.WITHDRAWN, by, at);
  }

  private void decide(AdjustmentStatus next, String by, Instant at) {
    status = next;
    decidedBy = by;
    decidedAt = at;
  }

  boolean isOpen() {
    return status == AdjustmentStatus.DRAFT;
  }

  /**
   * @throws ProblemException 409 when it is decided or taken back
   */
  void requireOpen() {
    if (!isOpen()) {
      throw WORDS.conflict(
          "adjustment-closed", status.label().zh(), status.label().en().toLowerCase(Locale.ROOT));
    }
  }

  /** By which the record knows it. */
  String key() {
    return tableId + "/" + number;
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  int number() {
    return number;
  }

  AdjustmentStatus status() {
    return status;
  }

  String reason() {
    return reason;
  }

  /** What the table says with it. */
  TableText text() {
    return text;
  }

  /** Demands approved after the freeze that it takes in. */
  List<UUID> demandIds() {
    return List.of(demandIds);
  }

  /** Who had a hand in it and may not decide on it; nobody in one that a late demand opened. */
  List<String> preparers() {
    return List.of(preparedBy);
  }

  /** Why it was rejected, or null. */
  String decisionReason() {
    return decisionReason;
  }

  /** The version it became, or null. */
  Integer resultVersion() {
    return resultVersion;
  }

  long version() {
    return version;
  }
}
