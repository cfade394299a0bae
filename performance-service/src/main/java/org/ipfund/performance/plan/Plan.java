package org.ipfund.performance.plan;

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
import org.hibernate.annotations.DynamicUpdate;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/**
 * A plan or work programme: a draft is written anew, what is published is revised, what is closed
 * stays as it is. Who takes part is written by the database.
 */
@Entity
@DynamicUpdate
public class Plan {

  private static final Wording WORDS = Wording.of(Plan.class);

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private PlanKind kind;

  private String title;
  private String documentNumber;
  private UUID issuingBodyId;
  private String regionCode;
  private LocalDate issuedOn;
  private LocalDate periodStart;
  private LocalDate periodEnd;

  @Enumerated(EnumType.STRING)
  private Disclosure disclosure;

  private boolean firstIsLead;
  private UUID derivedFromId;

  @Enumerated(EnumType.STRING)
  private PlanStatus status;

  private int revision;
  private int taskCount;
  private String[] preparedBy;
  private String publishedBy;
  private Instant publishedAt;
  private String closedBy;
  private Instant closedAt;
  private String closingNote;
  private boolean sample;
  private String scope;
  @Version private long version;

  protected Plan() {}

  Plan(UUID id, String regionCode, String scope, PlanHead head, String by) {
    this.id = id;
    this.regionCode = regionCode;
    this.scope = scope;
    this.status = PlanStatus.DRAFT;
    this.preparedBy = new String[0];
    write(head, by);
  }

  final void write(PlanHead head, String by) {
    kind = head.kind();
    title = head.title();
    documentNumber = head.documentNumber();
    issuingBodyId = head.issuingBodyId();
    issuedOn = head.issuedOn();
    periodStart = head.periodStart();
    periodEnd = head.periodEnd();
    disclosure = head.disclosure();
    firstIsLead = head.firstIsLead();
    derivedFromId = head.derivedFromId();
    sample = head.sample();
    prepared(by);
  }

  /** Somebody had a hand in the draft. */
  final void prepared(String by) {
    preparedBy =
        Stream.concat(preparers().stream(), Stream.of(by)).distinct().toArray(String[]::new);
  }

  void count(int tasks) {
    taskCount = tasks;
  }

  void publish(String by, Instant at) {
    status = PlanStatus.PUBLISHED;
    revision = 1;
    publishedBy = by;
    publishedAt = at;
  }

  void revise() {
    revision++;
  }

  void close(String note, String by, Instant at) {
    status = PlanStatus.CLOSED;
    closingNote = note;
    closedBy = by;
    closedAt = at;
  }

  /**
   * @throws ProblemException 409 when it stands elsewhere
   */
  public void require(PlanStatus wanted) {
    if (status != wanted) {
      throw WORDS.conflict("plan-status", status.label(), wanted.label());
    }
  }

  public UUID id() {
    return id;
  }

  PlanKind kind() {
    return kind;
  }

  String regionCode() {
    return regionCode;
  }

  public LocalDate periodStart() {
    return periodStart;
  }

  public LocalDate periodEnd() {
    return periodEnd;
  }

  /** The day on which its names count: that of its issue, else the first of its period. */
  LocalDate namesOf() {
    return issuedOn == null ? periodStart : issuedOn;
  }

  boolean isFirstLead() {
    return firstIsLead;
  }

  public PlanStatus status() {
    return status;
  }

  int revision() {
    return revision;
  }

  int taskCount() {
    return taskCount;
  }

  List<String> preparers() {
    return List.of(preparedBy);
  }

  public boolean isSample() {
    return sample;
  }

  /** The path of the region whose office issued it. */
  public String scope() {
    return scope;
  }

  public long version() {
    return version;
  }

  String title() {
    return title;
  }
}
