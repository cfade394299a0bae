package org.ipfund.local.year;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.SUBMISSION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ipfund.local.api.Answer;
import org.ipfund.local.api.Api;
import org.ipfund.local.year.Receivers.Receiver;

/**
 * 26 May 2023: each of the 42 receiving units files its demand, written by its clerk and sent by
 * its approver; one is returned by the city, corrected and filed again, and one to the closed round
 * is refused.
 */
final class Demands implements Chapter {

  private static final LocalDate FILING = LocalDate.of(2023, 5, 26);

  /** 罗定 asks for 9 000 yuan too little at first; its city, 云浮, sees it. */
  private static final String RETURNED = "445381";

  private static final String ITS_CITY = "445300";

  private static final BigDecimal SLIP = new BigDecimal("9000.00");

  private final Walk walk;

  Demands(Walk walk) {
    this.walk = walk;
  }

  @Override
  public String name() {
    return "项目需求 Demands";
  }

  @Override
  public void run(Api api, Figures figures) {
    walk.itIs(FILING);
    List<Receiver> receivers = Receivers.of(walk);
    int filed = 0;
    for (Receiver receiver : receivers) {
      file(api, receiver);
      walk.progress("需求已报送 demands filed", ++filed, receivers.size());
    }
    figures.expect(
        "被退回的需求再报送 returned and filed again", "REFILED", returnAndCorrect(api, receivers));
    figures.expect("逾期需求 late demand", "422 [N22-17]", late(api, receivers.get(0)));
    List<?> known =
        api.as(Actors.AUDITOR)
            .all(SUBMISSION, "/v1/demands?roundId=" + walk.id("round 2024") + "&limit=200");
    figures.expect("需求 demands", 42, known.size());
  }

  private void file(Api api, Receiver receiver) {
    BigDecimal amount =
        receiver.regionCode().equals(RETURNED)
            ? receiver.amount().subtract(SLIP)
            : receiver.amount();
    String step = "demand " + receiver.regionCode();
    Answer demand =
        api.as(Actors.clerk(receiver))
            .createOnceKnown(
                SUBMISSION,
                "/v1/demands",
                body(receiver, amount, "round 2024", Rounds.LUMP_SUM),
                step);
    walk.remember(step, demand.id());
    submit(api, receiver.regionCode(), step + " submission");
  }

  private void submit(Api api, String regionCode, String step) {
    Api approver = api.as(Actors.approver(regionCode));
    approver.act(read(approver, regionCode), "submission", json(), step);
  }

  private Answer read(Api api, String regionCode) {
    return api.get(SUBMISSION, "/v1/demands/" + walk.id("demand " + regionCode));
  }

  private Map<String, Object> body(
      Receiver receiver, BigDecimal amount, String round, String form) {
    return json(
        "roundId", walk.id(round),
        "unitId", walk.id("unit " + receiver.unitName()),
        "formCode", form,
        "overallGoal", null,
        "header", receiver.header(),
        "lines",
            List.of(
                json(
                    "name",
                    receiver.task(),
                    "catalogueProjectId",
                    null,
                    "willing",
                    true,
                    "amount",
                    amount.toPlainString(),
                    "items",
                    null,
                    "indicators",
                    receiver.indicators())));
  }

  private String returnAndCorrect(Api api, List<Receiver> receivers) {
    Receiver receiver =
        receivers.stream().filter(r -> r.regionCode().equals(RETURNED)).findFirst().orElseThrow();
    String step = "demand " + RETURNED;
    Api city = api.as(Actors.approver(ITS_CITY));
    city.act(
        read(city, RETURNED), "return", json("reason", "申报金额与测算不一致，请核对后重新报送"), step + " return");
    Api clerk = api.as(Actors.clerk(receiver));
    Answer returned = read(clerk, RETURNED);
    if (returned.text("/status").equals("RETURNED")) {
      clerk.replace(returned, "", body(receiver, receiver.amount(), "round 2024", Rounds.LUMP_SUM));
    }
    submit(api, RETURNED, step + " second submission");
    Answer filed = read(api.as(Actors.AUDITOR), RETURNED);
    boolean right = new BigDecimal(filed.text("/amount")).compareTo(receiver.amount()) == 0;
    boolean pending = filed.text("/status").matches("DRAFT|RETURNED");
    return right && !pending ? "REFILED" : filed.text("/status") + " " + filed.text("/amount");
  }

  private String late(Api api, Receiver receiver) {
    Map<String, Object> body =
        body(receiver, receiver.amount(), "round 2023", Rounds.CATALOGUE_2023);
    Api clerk = api.as(Actors.clerk(receiver));
    return Attempt.rules(
        () -> clerk.createOnceKnown(SUBMISSION, "/v1/demands", body, "late demand"));
  }
}
