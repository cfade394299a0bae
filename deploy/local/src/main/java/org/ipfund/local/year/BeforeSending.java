package org.ipfund.local.year;

import static org.ipfund.local.Service.SUBMISSION;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipfund.local.api.Api;
import org.ipfund.local.year.Receivers.Receiver;

/**
 * Still 26 May 2023: a city's demands are its own until it sends the package (N23-27). Only the
 * first walk on some data comes by here before anything is sent.
 */
final class BeforeSending implements Chapter {

  /** 河源 with its five province-managed counties, the most of any city. */
  private static final String CITY = "441600";

  private static final String OTHER_CITY = "440100";

  private final Walk walk;

  BeforeSending(Walk walk) {
    this.walk = walk;
  }

  @Override
  public String name() {
    return "报送之前 Before a package is sent";
  }

  @Override
  public void run(Api api, Figures figures) {
    Set<String> regions =
        Receivers.in(walk, CITY).map(Receiver::regionCode).collect(Collectors.toSet());
    String round = walk.id("round 2024");
    if (!api.as(Actors.AUDITOR).all(SUBMISSION, "/v1/consolidations?roundId=" + round).isEmpty()) {
      walk.say("already sent on an earlier walk");
      return;
    }
    figures.expect(
        "河源市局所见 seen by the city", (long) regions.size(), seen(api, Actors.clerk(CITY), regions));
    figures.expect("省局审核员所见 by the province (N23-27)", 0L, seen(api, Actors.REVIEWER, regions));
    figures.expect("广州市局所见 by another city", 0L, seen(api, Actors.clerk(OTHER_CITY), regions));
    figures.expect("紫金县局所见 by one of its counties", 1L, seen(api, Actors.clerk("441621"), regions));
  }

  /** How many of the city's demands this person finds among all that are shown. */
  private long seen(Api api, String person, Set<String> regions) {
    List<JsonNode> shown =
        api.as(person)
            .all(SUBMISSION, "/v1/demands?roundId=" + walk.id("round 2024") + "&limit=200");
    return shown.stream().filter(d -> regions.contains(d.path("regionCode").asText())).count();
  }
}
