package org.ipfund.submission.consolidation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/** A city's package (汇总): demands of the city merged into one; lines keep their origins. */
@Entity
public class Consolidation {

  @Id private UUID id;
  private UUID roundId;
  private UUID unitId;
  private String cityRegionCode;

  @Enumerated(EnumType.STRING)
  private ConsolidationStatus status;

  private int lineCount;
  private int demandCount;
  private Money total;
  private String returnReason;
  private Instant reportedAt;
  private Instant approvedAt;
  @Version private long version;

  protected Consolidation() {}

  Consolidation(UUID roundId, UUID unitId, String cityRegionCode) {
    this.id = Ids.next();
    this.roundId = roundId;
    this.unitId = unitId;
    this.cityRegionCode = cityRegionCode;
    this.status = ConsolidationStatus.DRAFT;
    this.total = Money.ZERO;
  }

  /** Takes over the sums of newly merged lines. */
  void become(List<MergedLine> lines, int demands) {
    lineCount = lines.size();
    demandCount = demands;
    total = Merge.total(lines);
  }

  void report(Instant now) {
    move(ConsolidationAction.REPORT, ConsolidationStatus.REPORTED);
    reportedAt = now;
    returnReason = null;
  }

  void giveBack(String reason) {
    move(ConsolidationAction.RETURN, ConsolidationStatus.RETURNED);
    returnReason = reason;
  }

  void approve(Instant now) {
    move(ConsolidationAction.APPROVE, ConsolidationStatus.APPROVED);
    approvedAt = now;
  }

  /**
   * Lets an action pass only in a status that allows it.
   *
   * @throws ProblemException 409
   */
  void require(ConsolidationAction action) {
    if (!status.allows(action)) {
      throw ProblemException.conflict(
          "汇总“" + status.label() + "”，不能进行该操作",
          "A consolidation that is " + status + " does not allow this");
    }
  }

  private void move(ConsolidationAction action, ConsolidationStatus next) {
    require(action);
    status = next;
  }

  UUID id() {
    return id;
  }

  UUID roundId() {
    return roundId;
  }

  UUID unitId() {
    return unitId;
  }

  String cityRegionCode() {
    return cityRegionCode;
  }

  ConsolidationStatus status() {
    return status;
  }

  int lineCount() {
    return lineCount;
  }

  int demandCount() {
    return demandCount;
  }

  Money total() {
    return total;
  }

  String returnReason() {
    return returnReason;
  }

  Instant reportedAt() {
    return reportedAt;
  }

  Instant approvedAt() {
    return approvedAt;
  }

  long version() {
    return version;
  }
}
