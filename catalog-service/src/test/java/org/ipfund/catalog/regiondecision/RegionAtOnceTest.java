package org.ipfund.catalog.regiondecision;

import static org.ipfund.catalog.regiondecision.Deciding.county;
import static org.ipfund.catalog.regiondecision.Deciding.path;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.ipfund.catalog.Sample;
import org.ipfund.catalog.region.Province;
import org.ipfund.catalog.region.RegionMoveRequest;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.SystemScope;
import org.ipfund.platform.guard.FourEyes;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.value.BusinessClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where one person is said to be enough. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RegionAtOnceTest {

  @Inject RegionDecisionRepository decisions;
  @Inject RegionEffect effect;
  @Inject RegionDecisionChanges told;
  @Inject Province province;
  @Inject BusinessClock clock;
  @Inject Caller caller;

  @ParameterizedTest
  @CsvSource({"region-move, APPROVED, 440300", "region-closure, PREPARED, 441600"})
  void move_whenOneIsEnough_takesEffectAtOnce(
      String off, RegionDecisionStatus status, String city) {
    Sample.loadReferenceData();
    String county = county("441600");
    RegionDecisionService service =
        new RegionDecisionService(
            decisions,
            effect,
            told,
            province,
            new FourEyes(Map.of("ipfund.four-eyes." + off, "off")),
            clock,
            caller);
    RegionMoveRequest move = new RegionMoveRequest("440300", "440300", false, "国函〔2023〕2号");
    RegionDecisionResponse decision =
        SystemScope.call(
            "test",
            () ->
                QuarkusTransaction.requiringNew()
                    .call(() -> service.move(county, Deciding.etag(county), move)));
    assertEquals(status, decision.status());
    assertEquals("440000/" + city + "/" + county, path(county));
  }
}
