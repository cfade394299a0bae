package org.ipfund.submission.consolidation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.merge.Merge;
import org.ipfund.submission.merge.MergedLine;
import org.ipfund.submission.ownership.Belonging;
import org.ipfund.submission.ownership.Confidential;
import org.ipfund.submission.ownership.Preparers;

/** A city's package (汇总): demands of the city merged into one; lines keep their origins. */
@Entity
public class Consolidation implements Confidential {

  private static final Wording WORDS = Wording.of(Consolidation.class);

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
  @Embedded private Belonging belonging;
  @Embedded private Preparers preparers;
  private String reportedBy;

  protected Consolidation() {}

  Consolidation(UUID roundId, City city) {
    this.id = Ids.next();
    this.roundId = roundId;
    this.unitId = city.bureau().id();
    this.cityRegionCode = city.regionCode();
    this.belonging = new Belonging(city.scope());
    this.preparers = new Preparers();
    this.status = ConsolidationStatus.DRAFT;
    this.total = Money.ZERO;
  }

  /** Takes over the sums of lines that this person merged. */
  void become(List<MergedLine> lines, int demands, String merger) {
    lineCount = lines.size();
    demandCount = demands;
    total = Merge.total(lines);
    preparers.add(merger);
  }

  /** The province sees it from now on ({@code N23-27}). */
  void report(Instant now, String reporter) {
    move(ConsolidationAction.REPORT, ConsolidationStatus.REPORTED);
    belonging.disclose();
    reportedBy = reporter;
    reportedAt = now;
    returnReason = null;
  }

  void giveBack(String reason) {
    move(ConsolidationAction.RETURN, ConsolidationStatus.RETURNED);
    returnReason = reason;
    reportedBy = null;
    preparers.sentBack();
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
      throw WORDS.conflict("consolidation-state", status.label().zh(), status);
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

  @Override
  public UUID unitId() {
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

  @Override
  public Belonging belonging() {
    return belonging;
  }

  /** Who may not decide on it: those who merged it and, while it is reported, who reported it. */
  List<String> preparers() {
    return preparers(preparers.all(), reportedBy);
  }

  static List<String> preparers(List<String> mergers, String reporter) {
    return Stream.concat(mergers.stream(), Stream.ofNullable(reporter)).toList();
  }

  long version() {
    return version;
  }
}
