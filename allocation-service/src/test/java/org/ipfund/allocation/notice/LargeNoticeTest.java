package org.ipfund.allocation.notice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipfund.allocation.annex.NoticeSize;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.platform.testing.EventSchemas;
import org.ipfund.platform.testing.EventSizes;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With room for two allocations in an event, two are issued and a third is refused. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class LargeNoticeTest {

  private static final int LARGEST = NoticeSize.HEAD + 2 * NoticeSize.ALLOCATION;

  @BeforeEach
  void limitEvents() {
    EventSizes.limit(LARGEST);
  }

  @Test
  void replaceLines_whenOneAllocationTooMany_isRefused() {
    Heard.everything();
    int year = Notices.newYear();
    String notice = Notices.draft(Notices.body(year, Notices.appropriation(year, "300.00")));
    List<Map<String, Object>> rows = Notices.first("200.00", "100.00");
    rows.get(2).put("rowKind", "ALLOCATION");
    rows.get(2).put("regionCode", "440100");
    Calls.replaceLines(notice, 1, rows)
        .statusCode(422)
        .body("violations.rule", contains("notice-size"))
        .body("violations.pointer", contains("/rows"))
        .body("violations[0].message", containsString("3 行分配，一份通知最多 2 行"))
        .body("violations[0].remedy", containsString("几份通知"));
    rows.remove(2);
    Calls.replaceLines(notice, 1, rows).statusCode(200);
  }

  @Test
  void issue_whenAsManyAsMayBe_isTold() {
    int year = Notices.newYear();
    String notice = Notices.issued(Heard.everything(), year, "200.00", "100.00");
    String told =
        TestEvents.await("ipfund.allocation.v1", 1, e -> e.subject().equals(Notices.id(notice)))
            .get(0)
            .data();
    assertTrue(told.getBytes(StandardCharsets.UTF_8).length <= LARGEST);
    assertEquals(Set.of(), EventSchemas.faults("allocation-service", "notice-issued.v1", told));
  }
}
