package org.ipfund.local.year;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.CATALOG;
import static org.ipfund.local.Service.SUBMISSION;

import java.time.Duration;
import org.ipfund.local.api.Answer;
import org.ipfund.local.api.Api;

/**
 * Still 28 December 2023: the round for 2025 opens, so that who comes now can file at once. It is
 * invented, and stays open for half a year of the business clock.
 */
final class NextSolicitation implements Chapter {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Walk walk;

  NextSolicitation(Walk walk) {
    this.walk = walk;
  }

  @Override
  public String name() {
    return "下一年度征集 The next solicitation";
  }

  @Override
  public void run(Api api, Figures figures) {
    Answer drafted =
        api.as(Actors.ADMINISTRATOR).create(CATALOG, "/v1/rounds", Rounds.of2025(), "round 2025");
    Api publishing = api.as(Actors.SECOND_ADMINISTRATOR);
    Answer round = publishing.get(CATALOG, "/v1/rounds/" + drafted.id());
    publishing.act(round, "publication", json(), "round 2025 publication");
    Answer open = publishing.refresh(round);
    figures.expect("2025 批次 round", "PUBLISHED", open.text("/status"));
    figures.expect("2025 截止 deadline", "2024-06-28T16:00:00Z", open.text("/deadlineAt"));
    String known = "/v1/rounds/" + drafted.id() + "/summary";
    Answer summary =
        api.as(Actors.AUDITOR)
            .until(SUBMISSION, known, answer -> true, PATIENCE, "submission hears of the round");
    figures.expect("2025 可报送 open for demands", "2025", summary.text("/budgetYear"));
    walk.say("who files now: README.md, \"File a demand in five minutes\"");
  }
}
