package org.ipfund.submission.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/**
 * What the province funds (二级项目): one for each fund, budget year and receiving unit, or as many as
 * the fund says. Sub-projects stand below it; its target table and its line in notices bear its
 * identifier.
 */
@Entity
public class FundProject {

  private static final String SEEN_BY_THE_PROVINCE = "0";

  @Id private UUID id;
  private String fundCode;
  private int budgetYear;
  private int slot;
  private String name;
  private String formCode;
  private String receivingRegionCode;
  private UUID unitId;
  private Money requestedAmount;

  @Column(name = "position")
  private Money received;

  private Instant establishedAt;
  private String scope;
  private String held;
  @Version private long version;

  protected FundProject() {}

  /**
   * @param slot counts those of the unit, fund and year, from 1
   */
  FundProject(ReceivedAward first, int slot, Instant now) {
    this.id = Ids.next();
    this.fundCode = first.terms().fundCode();
    this.budgetYear = first.award().demand().budgetYear();
    this.slot = slot;
    this.name = first.projectName();
    this.formCode = first.terms().formCode();
    this.receivingRegionCode = first.receipt().regionCode();
    this.unitId = first.receipt().unitId();
    this.requestedAmount = Money.ZERO;
    this.establishedAt = now;
    this.scope = first.receipt().scope();
    this.held = SEEN_BY_THE_PROVINCE;
  }

  /** Adds what the province approved; the first of it gives the name. */
  void add(ReceivedAward placed) {
    Money added = placed.added();
    if (added.isPositive() && !requestedAmount.isPositive()) {
      name = placed.projectName();
    }
    requestedAmount = requestedAmount.plus(added);
  }

  /** Takes over what it has by all notices. */
  void receive(Money position) {
    received = position;
  }

  UUID id() {
    return id;
  }

  String fundCode() {
    return fundCode;
  }

  int budgetYear() {
    return budgetYear;
  }

  int slot() {
    return slot;
  }

  String name() {
    return name;
  }

  String formCode() {
    return formCode;
  }

  String receivingRegionCode() {
    return receivingRegionCode;
  }

  UUID unitId() {
    return unitId;
  }

  Money requestedAmount() {
    return requestedAmount;
  }

  /** What it has by all notices, yuan; null until one names it. */
  Money position() {
    return received;
  }

  String scope() {
    return scope;
  }

  String leastDepth() {
    return held;
  }

  long version() {
    return version;
  }
}
