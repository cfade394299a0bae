package org.ipfund.allocation.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/** An allocation notice (资金下达通知): a draft with two annexes, immutable once issued. */
@Entity
class Notice {

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

  @Enumerated(EnumType.STRING)
  private NoticeStatus status;

  private Money total;
  private Instant issuedAt;
  @Version private long version;

  protected Notice() {}

  Notice(NoticeRequest request) {
    id = Ids.next();
    documentNumber = request.documentNumber().text();
    title = request.title();
    budgetYear = request.budgetYear();
    stage = request.stage();
    appropriationId = request.appropriationId();
    printedOn = request.printedOn();
    disclosure = request.disclosure();
    functionCode = request.functionCode();
    threeGuaranteesCode = request.threeGuaranteesCode();
    fundName = request.fundName();
    status = NoticeStatus.DRAFT;
  }

  /**
   * Lets only a draft pass.
   *
   * @throws ProblemException 409 when the notice is issued
   */
  void requireDraft() {
    if (status != NoticeStatus.DRAFT) {
      throw ProblemException.conflict(
          "通知已下达，不得更改；调整应另行发文", "The notice is issued and immutable; a new notice adjusts it");
    }
  }

  void issue(Money issuedTotal, Instant now) {
    requireDraft();
    status = NoticeStatus.ISSUED;
    total = issuedTotal;
    issuedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID appropriationId() {
    return appropriationId;
  }

  int budgetYear() {
    return budgetYear;
  }

  NoticeStage stage() {
    return stage;
  }

  String documentNumber() {
    return documentNumber;
  }

  Money total() {
    return total;
  }

  FundCodes codes() {
    return new FundCodes(functionCode, threeGuaranteesCode);
  }

  long version() {
    return version;
  }

  NoticeResponse response() {
    return new NoticeResponse(
        id,
        documentNumber,
        title,
        budgetYear,
        stage,
        stage.label(),
        appropriationId,
        printedOn,
        disclosure,
        disclosure.label(),
        functionCode,
        threeGuaranteesCode,
        fundName,
        status,
        status.label(),
        total,
        issuedAt,
        NoticeAction.allowed(status),
        version);
  }
}
