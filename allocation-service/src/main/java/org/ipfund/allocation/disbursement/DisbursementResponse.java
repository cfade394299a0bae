package org.ipfund.allocation.disbursement;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.allocation.notice.Finding;
import org.ipfund.allocation.payee.Payee;
import org.ipfund.platform.answer.Identified;
import org.ipfund.platform.naming.NamesBeside;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment as clients see it; once it is decided it is never changed.
 *
 * @param paidOn null until it is paid
 * @param accountId the treasury it leaves
 * @param findings rules that flag it without refusing, such as C06; {@code four-eyes} when it waits
 *     for a second person because of others that count with it, {@code payee-name} when the payee's
 *     credit code was paid under another name before
 */
@NamesBeside
public record DisbursementResponse(
    UUID id,
    UUID noticeId,
    @Schema(description = PROJECT) @Nullable UUID projectId,
    String regionCode,
    int budgetYear,
    @Schema(description = PAYEE) String payeeName,
    @Schema(description = PARTY) Payee payee,
    Money amount,
    @Schema(description = REFUNDED) Money refundedAmount,
    String purpose,
    PurposeKind purposeKind,
    String purposeKindLabel,
    String functionCode,
    @Nullable LocalDate paidOn,
    UUID accountId,
    @Schema(description = REFERENCE) @Nullable String payerReference,
    List<Finding> findings,
    DisbursementStatus status,
    String statusLabel,
    @Schema(description = "Why it was not paid, or null") @Nullable String reason,
    List<DisbursementAction> allowedActions,
    long version)
    implements Identified {

  private static final Wording WORDS = Wording.of(DisbursementResponse.class);

  private static final String PAYEE = "Who was paid; left out for roles that may not see it";
  private static final String PARTY =
      "The payee as a party; left out for roles that may not see it, its name alone for payments"
          + " that are older than this";
  private static final String PROJECT =
      "The fund project (二级项目) it counts against; null where the notice names none";
  private static final String REFUNDED = "Yuan of it that came back";
  private static final String REFERENCE =
      "By which the payer's own system knows the payment; null for payments that are older than"
          + " this";

  static DisbursementResponse of(DisbursementFacts payment, List<DisbursementAction> allowed) {
    return new DisbursementResponse(
        payment.id(),
        payment.noticeId(),
        payment.projectId(),
        payment.regionCode(),
        payment.budgetYear(),
        payment.party().name(),
        Payee.of(payment.party(), payment.knownAs()),
        payment.amount(),
        payment.refunded(),
        payment.purpose(),
        payment.purposeKind(),
        says(payment.purposeKind().label()),
        payment.functionCode(),
        payment.paidOn(),
        payment.accountId(),
        payment.payerReference(),
        findings(payment),
        payment.status(),
        says(payment.status().label()),
        payment.reason(),
        allowed,
        payment.version());
  }

  /** Names stand in the payee alone: some see findings and no payee. */
  private static List<Finding> findings(DisbursementFacts payment) {
    List<Finding> findings = new ArrayList<>();
    if (payment.purposeKind() == PurposeKind.OTHER) {
      findings.add(Finding.of(WORDS.violation("/purposeKind", "C06")));
    }
    Money counted = payment.counted();
    if (payment.status() == DisbursementStatus.PREPARED
        && counted != null
        && counted.compareTo(payment.amount()) > 0) {
      findings.add(Finding.of(WORDS.violation("/amount", "four-eyes", counted)));
    }
    if (payment.knownAs() != null) {
      findings.add(Finding.of(WORDS.violation("/payee/name", "payee-name")));
    }
    return findings;
  }
}
