package org.ipfund.local.story.check;

import static org.ipfund.local.Service.ALLOCATION;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.ipfund.local.api.Api;

/**
 * What allocation-service shows of the year.
 *
 * @param lines the allocations of annex 1 of all issued notices
 */
record Books(
    List<JsonNode> accounts,
    List<JsonNode> entries,
    List<JsonNode> positions,
    List<JsonNode> lines) {

  static Books read(Api auditor, NoticesAsIssued notices) {
    return new Books(
        auditor.all(ALLOCATION, "/v1/accounts?budgetYear=" + Plot.YEAR + "&limit=200"),
        auditor.all(ALLOCATION, "/v1/entries?limit=200"),
        auditor.all(ALLOCATION, "/v1/positions?budgetYear=" + Plot.YEAR + "&limit=200"),
        notices.lines(auditor));
  }

  List<JsonNode> accounts(String kind) {
    return accounts.stream().filter(each -> each.path("kind").asText().equals(kind)).toList();
  }
}
