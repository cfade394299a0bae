package org.ipfund.performance.table;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.ipfund.performance.content.RowOwner;
import org.ipfund.performance.content.TableText;
import org.ipfund.performance.content.TableTextConverter;
import org.ipfund.platform.value.Money;

/**
 * An approved content of a table, kept for good: nothing changes but when it came in force, and the
 * application may write no other column.
 */
@Entity
@IdClass(ApprovedVersion.Key.class)
@Table(name = "table_version")
class ApprovedVersion {

  /**
   * @param number counts the versions of the table, from 1
   */
  record Key(UUID tableId, int number) {}

  @Id private UUID tableId;
  @Id private int number;

  @Convert(converter = TableTextConverter.class)
  @Column(columnDefinition = "jsonb", updatable = false)
  @ColumnTransformer(write = "?::jsonb")
  private TableText text;

  @Column(updatable = false)
  private Money amount;

  @Column(updatable = false)
  private UUID[] demandIds;

  @Column(updatable = false)
  private Integer adjustment;

  @Column(updatable = false)
  private Instant approvedAt;

  private UUID noticeId;
  private Instant inForceSince;

  @Column(updatable = false)
  private String scope;

  @Column(updatable = false)
  private UUID unitId;

  protected ApprovedVersion() {}

  ApprovedVersion(RowOwner owner, TableVersion facts) {
    this.tableId = owner.tableId();
    this.scope = owner.scope();
    this.unitId = owner.unitId();
    this.number = facts.number();
    this.text = facts.text();
    this.amount = facts.text().requestedAmount();
    this.demandIds = facts.demandIds().toArray(UUID[]::new);
    this.adjustment = facts.adjustment();
    this.approvedAt = facts.approvedAt();
  }

  /**
   * @param noticeOrNull the notice that put it in force
   */
  void comesInForce(UUID noticeOrNull, Instant since) {
    noticeId = noticeOrNull;
    inForceSince = since;
  }

  /** As it is now. */
  TableVersion facts() {
    return new TableVersion(
        number, text, List.of(demandIds), adjustment, approvedAt, noticeId, inForceSince);
  }
}
