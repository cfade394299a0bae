package org.ipfund.allocation.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.reconciliation.FundCodes;
import org.ipfund.allocation.reconciliation.NoticeStage;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/**
 * An allocation notice (资金下达通知) while it changes: a draft with two annexes, which stand beside it,
 * immutable once issued. What others ask of it is {@link NoticeFacts}.
 */
@Entity
public class Notice {

  private static final Wording WORDS = Wording.of(Notice.class);

  @Id private UUID id;
  private String documentNumber;
  private String title;
  private int budgetYear;

  @Enumerated(EnumType.STRING)
  private NoticeStage stage;

  private UUID appropriationId;
  private LocalDate printedOn;

  @Enumerated(EnumType.STRING)
  private Disclosure disclosure;

  private String functionCode;
  private String threeGuaranteesCode;
  private String fundName;
  private String fundKey;
  private String fundCode;
  private boolean importedHistory;

  @Enumerated(EnumType.STRING)
  private NoticeStatus status;

  private Money total;
  private Money netChange;
  private String[] preparedBy = {};
  private Instant issuedAt;
  private String issuedBy;
  private String scope;
  @Version private long version;

  protected Notice() {}

  /**
   * A draft.
   *
   * @param scope the place that issues it
   * @param by who drafts it and may not issue it
   */
  public Notice(NoticeHead head, String scope, String by) {
    this.id = Ids.next();
    this.status = NoticeStatus.DRAFT;
    this.scope = scope;
    change(head, by);
  }

  /** Takes over another head, by one more person. */
  public final void change(NoticeHead head, String by) {
    NoticeRequest request = head.request();
    documentNumber = request.documentNumber().text();
    title = request.title();
    budgetYear = request.budgetYear();
    stage = request.stage();
    appropriationId = request.appropriationId();
    printedOn = request.printedOn();
    disclosure = request.disclosure();
    functionCode = request.functionCode();
    threeGuaranteesCode = request.threeGuaranteesCode();
    fundName = head.fundName();
    fundKey = head.fundKey();
    fundCode = head.fundCode();
    importedHistory = request.isImportedHistory();
    prepare(by);
  }

  /** This person had a hand in it, and may not issue it. */
  public final void prepare(String by) {
    List<String> hands = new ArrayList<>(List.of(preparedBy));
    hands.remove(by);
    hands.add(by);
    preparedBy = hands.toArray(String[]::new);
  }

  /**
   * For good.
   *
   * @param total what its lines state, yuan
   * @param netChange what it posts, yuan
   * @param by who may not pay from it
   */
  void issue(Money total, Money netChange, Instant now, String by) {
    this.status = NoticeStatus.ISSUED;
    this.total = total;
    this.netChange = netChange;
    // As exactly as the database keeps it, so that whoever reads it later reads the same.
    this.issuedAt = now.truncatedTo(ChronoUnit.MICROS);
    this.issuedBy = by;
  }

  /**
   * Lets only a draft pass.
   *
   * @throws ProblemException 409 when the notice is issued
   */
  public void requireDraft() {
    if (status != NoticeStatus.DRAFT) {
      throw WORDS.conflict("notice-immutable");
    }
  }

  /** As it is now. */
  public NoticeFacts facts() {
    return new NoticeFacts(
        id,
        documentNumber,
        title,
        budgetYear,
        stage,
        appropriationId,
        printedOn,
        disclosure,
        new FundCodes(functionCode, threeGuaranteesCode),
        fundCode,
        fundName,
        importedHistory,
        status,
        total,
        netChange,
        issuedAt,
        version,
        scope,
        List.of(preparedBy),
        issuedBy);
  }

  public long version() {
    return version;
  }
}
