package org.ipfund.catalog.round;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Ids;

/**
 * A solicitation round (征集通知): one budget year's question to the units. It is edited as a draft,
 * never changes once published, and closes at its deadline.
 */
@Entity
public class Round {

  private static final Wording WORDS = Wording.of(Round.class);

  @Id private UUID id;
  private int revision;
  private int budgetYear;
  private String fundCode;
  private String documentNumber;
  private String title;
  private LocalDate openedOn;
  private LocalDate printedDeadline;
  private boolean deadlineDayIncluded;
  private Instant deadlineAt;
  private String deadlineRule;
  private boolean history;
  private int returnDays;

  @Enumerated(EnumType.STRING)
  private RoundStatus status;

  private int projectCount;
  private int slotCount;
  private int extensionCount;
  private Instant publishedAt;
  private Instant closedAt;
  private String scope;
  private String[] preparedBy;
  @Version private long version;

  protected Round() {}

  /**
   * @param scope of whom it is
   * @param opener the subject of whoever opens it
   */
  Round(RoundRequest request, String scope, String opener) {
    this.scope = scope;
    preparedBy = new String[] {opener};
    id = Ids.next();
    revision = 1;
    status = RoundStatus.DRAFT;
    become(request);
  }

  /** Takes over what its editor says now. */
  void become(RoundRequest request) {
    require(RoundStatus.DRAFT);
    budgetYear = request.budgetYear();
    fundCode = request.fundCode();
    documentNumber = request.documentNumber() == null ? null : request.documentNumber().text();
    title = request.title();
    openedOn = request.openedOn();
    printedDeadline = request.printedDeadline();
    deadlineDayIncluded = request.deadlineDayIncluded();
    deadlineAt = Deadline.at(printedDeadline, deadlineDayIncluded);
    deadlineRule = request.deadlineRule();
    history = request.history();
    returnDays = request.returnDays();
  }

  /** Notes that somebody had a hand in the draft: he does not publish it. */
  public void preparedBy(String subject) {
    require(RoundStatus.DRAFT);
    if (!preparers().contains(subject)) {
      preparedBy = Stream.concat(Stream.of(preparedBy), Stream.of(subject)).toArray(String[]::new);
    }
  }

  List<String> preparers() {
    return List.of(preparedBy);
  }

  /** Notes what the round's catalogue holds. */
  public void holds(int projects, int slots) {
    require(RoundStatus.DRAFT);
    projectCount = projects;
    slotCount = slots;
  }

  void publish(Instant now) {
    require(RoundStatus.DRAFT);
    status = RoundStatus.PUBLISHED;
    publishedAt = now;
  }

  void close() {
    require(RoundStatus.PUBLISHED);
    status = RoundStatus.CLOSED;
    closedAt = deadlineAt;
  }

  /**
   * Notes that one unit has more time, also when the round has closed for the others.
   *
   * @throws ProblemException 409 when it is a draft, or history
   */
  public void extend() {
    if (history || !status.actions().contains(RoundAction.EXTEND)) {
      throw history
          ? WORDS.conflict("extension-history")
          : WORDS.conflict("extension-unpublished", status.label().zh(), status);
    }
    extensionCount++;
  }

  /**
   * @throws ProblemException 409 when the round stands elsewhere
   */
  void require(RoundStatus wanted) {
    if (status != wanted) {
      throw WORDS.conflict("round-state", status.label().zh(), wanted.label().zh(), status, wanted);
    }
  }

  public UUID id() {
    return id;
  }

  int revision() {
    return revision;
  }

  int budgetYear() {
    return budgetYear;
  }

  String fundCode() {
    return fundCode;
  }

  String documentNumber() {
    return documentNumber;
  }

  String title() {
    return title;
  }

  LocalDate openedOn() {
    return openedOn;
  }

  LocalDate printedDeadline() {
    return printedDeadline;
  }

  boolean deadlineDayIncluded() {
    return deadlineDayIncluded;
  }

  public Instant deadlineAt() {
    return deadlineAt;
  }

  String deadlineRule() {
    return deadlineRule;
  }

  boolean history() {
    return history;
  }

  int returnDays() {
    return returnDays;
  }

  RoundStatus status() {
    return status;
  }

  int projectCount() {
    return projectCount;
  }

  int slotCount() {
    return slotCount;
  }

  int extensionCount() {
    return extensionCount;
  }

  Instant publishedAt() {
    return publishedAt;
  }

  Instant closedAt() {
    return closedAt;
  }

  public long version() {
    return version;
  }
}
