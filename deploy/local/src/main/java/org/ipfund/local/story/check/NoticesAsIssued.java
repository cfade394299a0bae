package org.ipfund.local.story.check;

import static org.ipfund.local.Service.ALLOCATION;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipfund.local.api.Api;

/** The issued notices; what was issued stays as it was issued. */
final class NoticesAsIssued {

  private final Map<String, String> first = new HashMap<>();
  private final List<String> drifted = new ArrayList<>();

  /** The allocations of annex 1 of every issued notice of the year. */
  List<JsonNode> lines(Api auditor) {
    List<JsonNode> lines = new ArrayList<>();
    drifted.clear();
    for (JsonNode notice : auditor.all(ALLOCATION, "/v1/notices?limit=200")) {
      boolean issued = notice.path("status").asText().equals("ISSUED");
      if (issued && notice.path("budgetYear").asInt() == Plot.YEAR) {
        String path = "/v1/notices/" + notice.path("id").asText();
        List<JsonNode> rows = auditor.all(ALLOCATION, path + "/lines?annex=1&limit=200");
        rows.removeIf(row -> !row.path("rowKind").asText().equals("ALLOCATION"));
        lines.addAll(rows);
        compare(
            notice.path("documentNumber").asText(),
            rows + auditor.get(ALLOCATION, path + "/reconciliation").body().toString());
      }
    }
    return lines;
  }

  private void compare(String number, String now) {
    if (!first.computeIfAbsent(number, key -> now).equals(now)) {
      drifted.add(BookChecks.AS_ISSUED + ": " + number);
    }
  }

  List<String> drifted() {
    return List.copyOf(drifted);
  }
}
