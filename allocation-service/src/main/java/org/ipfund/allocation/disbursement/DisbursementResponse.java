package org.ipfund.allocation.disbursement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.value.Money;

/**
 * A payment as clients see it; once it is decided it is never changed.
 *
 * @param paidOn null until it is paid
 * @param accountId the treasury it leaves
 * @param findings rules that flag it without refusing, such as C06; {@code four-eyes} when it waits
 *     for a second person because of others that count with it, {@code payee-name} when the payee's
 *     credit code was paid under another name before
 */
public record DisbursementResponse(
    UUID id,
    UUID noticeId,
    @Schema(description = PROJECT) UUID projectId,
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
    LocalDate paidOn,
    UUID accountId,
    @Schema(description = REFERENCE) String payerReference,
    List<Finding> findings,
    DisbursementStatus status,
    String statusLabel,
    @Schema(description = "Why it was not paid, or null") String reason,
    List<DisbursementAction> allowedActions,
    long version) {

  private static final String PAYEE = "Who was paid; left out for roles that may not see it";
  private static final String PARTY =
      "The payee as a party; left out for roles that may not see it, its name alone for payments that"
          + " are older than this";
  private static final String PROJECT =
      "The fund project (二级项目) it counts against; null where the notice names none";
  private static final String REFUNDED = "Yuan of it that came back";
  private static final String REFERENCE =
      "By which the payer's own system knows the payment; null for payments that are older than this";
  private static final Finding OTHER_PURPOSE = new Finding("C06", "用途不在知识产权创造、运用、保护及省部会商之列，请说明");

  /** Names stand in the payee alone: some see findings and no payee. */
  private static final Finding OTHER_NAME =
      new Finding("payee-name", "该统一社会信用代码此前以其他名称（payee.knownAs）收款，请核对收款人");

  private static final String COUNTED = "连同同一经办人或同一收款人近期未经他人复核的支付共 %s 元，超过一人可支付的金额，须由他人复核";

  /** A rule that flags a payment and why. */
  public record Finding(String rule, String message) {}

  static DisbursementResponse of(Disbursement payment, List<DisbursementAction> allowed) {
    DisbursementRequest paid = payment.request();
    PurposeKind kind = paid.purposeKind() == null ? PurposeKind.OTHER : paid.purposeKind();
    return new DisbursementResponse(
        payment.id(),
        paid.noticeId(),
        paid.projectId(),
        paid.regionCode(),
        payment.budgetYear(),
        paid.payee().name(),
        Payee.of(paid.payee(), payment.knownAs()),
        paid.amount(),
        payment.refunded(),
        paid.purpose(),
        kind,
        kind.label(),
        paid.functionCode(),
        payment.paidOn(),
        payment.accountId(),
        paid.payerReference(),
        findings(kind, payment),
        payment.status(),
        payment.status().label(),
        payment.reason(),
        allowed,
        payment.version());
  }

  private static List<Finding> findings(PurposeKind kind, Disbursement payment) {
    List<Finding> findings = new ArrayList<>();
    if (kind == PurposeKind.OTHER) {
      findings.add(OTHER_PURPOSE);
    }
    if (payment.waitsForOthers()) {
      findings.add(new Finding("four-eyes", COUNTED.formatted(payment.counted())));
    }
    if (payment.knownAs() != null) {
      findings.add(OTHER_NAME);
    }
    return findings;
  }
}
