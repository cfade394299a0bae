package org.ipfund.local.story;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.ALLOCATION;

import org.ipfund.local.api.Answer;
import org.ipfund.local.api.Api;
import org.ipfund.local.story.check.Plot;

/**
 * What finance offices do: they pay, release what a colleague prepared, and book what comes back.
 */
final class Treasury {

  private static final String CREDIT_CODE = "52440000MJK987656T";

  private final Teller teller;

  Treasury(Teller teller) {
    this.teller = teller;
  }

  /** Pays, and remembers the payment under the step's name; its status. */
  String pay(String person, String region, String noticeId, String amount, String step) {
    Answer payment =
        teller
            .as(person)
            .create(
                ALLOCATION,
                "/v1/disbursements",
                json(
                    "regionCode",
                    region,
                    "noticeId",
                    noticeId,
                    "payee",
                    payee(),
                    "amount",
                    amount,
                    "purpose",
                    "知识产权保护工作经费" + Plot.INVENTED,
                    "purposeKind",
                    "PROTECTION",
                    "functionCode",
                    Plot.FUNCTION,
                    "payerReference",
                    "story-" + step.replace(' ', '-')),
                "story " + step);
    teller.remember(step, payment.id());
    return payment.text("/status");
  }

  private static Object payee() {
    return json(
        "name", "某知识产权协会（虚构）",
        "accountNumber", "44050164863500000123",
        "bank", "某银行某分行（虚构）",
        "creditCode", CREDIT_CODE);
  }

  /** Releases what a colleague prepared; the payment's status. */
  String approve(String person, String step) {
    return approve(person, "/v1/disbursements/", step);
  }

  private String approve(String person, String path, String step) {
    Api api = teller.as(person);
    Answer prepared = api.get(ALLOCATION, path + teller.id(step));
    return api.act(prepared, "approval", json(), "story " + step + " approval").text("/status");
  }

  /** Books money of a payment that came back, or prepares it; the refund's status. */
  String refund(String person, String payment, String amount, String step) {
    Api api = teller.as(person);
    Answer paid = api.get(ALLOCATION, "/v1/disbursements/" + teller.id(payment));
    Answer refund =
        api.act(
            paid,
            "refund",
            json(
                "amount", amount,
                "reason", "项目调整，款项退回国库" + Plot.INVENTED,
                "payerReference", "story-" + step.replace(' ', '-')),
            "story " + step);
    teller.remember(step, refund.id());
    return refund.text("/status");
  }

  /** Books the refund that a colleague prepared; its status. */
  String approveRefund(String person, String step) {
    return approve(person, "/v1/refunds/", step);
  }
}
