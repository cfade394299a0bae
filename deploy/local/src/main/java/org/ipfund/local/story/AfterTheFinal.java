package org.ipfund.local.story;

import static org.ipfund.local.Service.ALLOCATION;

import java.time.LocalDate;
import org.ipfund.local.api.Answer;
import org.ipfund.local.story.check.Plot;
import org.ipfund.local.year.Actors;

/** April: what was issued last is paid from, and what was issued first stays as it was. */
final class AfterTheFinal implements Scene {

  private static final LocalDate DAY = LocalDate.of(2024, 4, 8);

  @Override
  public void tell(Teller teller) {
    teller.given(DAY, "正式下达之后 after the final notice");
    Treasury treasury = new Treasury(teller);
    teller.when(
        Actors.finance(Plot.RAISED),
        "广州财政代知识城支付 40000.00 pays the zone's task",
        "PAID",
        () ->
            treasury.pay(
                Actors.finance(Plot.RAISED),
                Plot.ZONE,
                teller.id("final"),
                "40000.00",
                "zone payment"));
    teller.when(
        Actors.finance(Plot.LATE),
        "台山财政支付 50000.00 the late county pays",
        "PAID",
        () ->
            treasury.pay(
                Actors.finance(Plot.LATE),
                Plot.LATE,
                teller.id("final"),
                "50000.00",
                "late payment"));
    teller.when(
        Actors.finance(Plot.PROVINCE),
        "省级国库支付省保护中心 30000.00 the province's treasury pays for its own unit",
        "PAID",
        () ->
            treasury.pay(
                Actors.finance(Plot.PROVINCE),
                Plot.PROVINCE,
                teller.id("final"),
                "30000.00",
                "centre payment"));
    teller.when(
        Actors.finance(Plot.ENDED),
        "连州财政按126号支付 1.00 the ended county pays by the old notice",
        "422 [balance]",
        () ->
            treasury.pay(
                Actors.finance(Plot.ENDED),
                Plot.ENDED,
                teller.id("advance"),
                "1.00",
                "ended payment"));
    teller.when(
        Actors.AUDITOR,
        "126号的核对结果不变 notice 126 still reconciles",
        "balanced",
        () -> reconciled(teller));
  }

  private static String reconciled(Teller teller) {
    String path = "/v1/notices/" + teller.id("advance") + "/reconciliation";
    Answer kept = teller.as(Actors.AUDITOR).get(ALLOCATION, path);
    return kept.body().path("balanced").asBoolean() ? "balanced" : "not balanced";
  }
}
