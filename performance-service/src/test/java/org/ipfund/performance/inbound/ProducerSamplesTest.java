package org.ipfund.performance.inbound;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.ipfund.platform.place.UnitChanged;
import org.ipfund.platform.testing.EventSchemas;
import org.junit.jupiter.api.Test;

/** This service's records read what the producers promise. */
class ProducerSamplesTest {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private static <T> void read(String service, String event, Class<T> type, Consumer<T> look) {
    List<String> samples = EventSchemas.samples(service, event);
    assertFalse(samples.isEmpty(), event);
    for (String sample : samples) {
      assertEquals(Set.of(), EventSchemas.faults(service, event, sample));
      try {
        look.accept(JSON.readValue(sample, type));
      } catch (JsonProcessingException e) {
        throw new AssertionError(event, e);
      }
    }
  }

  @Test
  void regionChanged_always_isRead() {
    read(
        "catalog-service",
        "region-changed.v1",
        RegionChanged.class,
        r ->
            assertAll(
                () -> assertNotNull(r.code()),
                () -> assertNotNull(r.name()),
                () -> assertNotNull(r.path())));
  }

  @Test
  void unitChanged_always_isRead() {
    read(
        "catalog-service",
        "unit-changed.v1",
        UnitChanged.class,
        u ->
            assertAll(
                () -> assertNotNull(u.unitId()),
                () -> assertNotNull(u.name()),
                () -> assertNotNull(u.placeCode())));
  }

  @Test
  void fundChanged_always_isRead() {
    read(
        "catalog-service",
        "fund-changed.v1",
        FundChanged.class,
        f -> assertAll(() -> assertNotNull(f.fundCode()), () -> assertNotNull(f.name())));
  }

  @Test
  void demandApproved_always_isRead() {
    read(
        "submission-service",
        "demand-approved.v1",
        DemandApproved.class,
        d ->
            assertAll(
                () -> assertNotNull(d.demandId()),
                () -> assertNotNull(d.projectId()),
                () -> assertNotNull(d.unitId()),
                () -> assertNotNull(d.regionCode()),
                () -> assertNotNull(d.amount()),
                () -> assertFalse(d.indicators().isEmpty()),
                () -> assertNotNull(d.indicators().get(0).targetText())));
  }

  @Test
  void noticeIssued_always_isRead() {
    read(
        "allocation-service",
        "notice-issued.v1",
        NoticeIssued.class,
        n ->
            assertAll(
                () -> assertNotNull(n.noticeId()),
                () -> assertFalse(n.lines().isEmpty()),
                () -> assertNotNull(n.lines().get(0).regionCode())));
  }
}
