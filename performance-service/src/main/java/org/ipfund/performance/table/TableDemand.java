package org.ipfund.performance.table;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.ipfund.performance.content.RowOwner;
import org.ipfund.performance.content.TableText;
import org.ipfund.performance.content.TableTextConverter;
import org.ipfund.platform.value.Money;

/**
 * A demand that a table was made from. Which approved version is the first to hold it is said
 * later, and the application may write no other column.
 */
@Entity
class TableDemand {

  @Id private UUID demandId;

  @Column(updatable = false)
  private UUID tableId;

  @Column(updatable = false)
  private Money requestedAmount;

  @Convert(converter = TableTextConverter.class)
  @Column(columnDefinition = "jsonb", updatable = false)
  @ColumnTransformer(write = "?::jsonb")
  private TableText text;

  @Column(updatable = false)
  private String name;

  private Integer sinceVersion;

  @Column(updatable = false)
  private String scope;

  @Column(updatable = false)
  private UUID unitId;

  protected TableDemand() {}

  TableDemand(RowOwner owner, WaitingDemand demand) {
    this.demandId = demand.demandId();
    this.tableId = owner.tableId();
    this.requestedAmount = demand.text().requestedAmount();
    this.text = demand.text();
    this.name = demand.name();
    this.scope = owner.scope();
    this.unitId = owner.unitId();
  }
}
