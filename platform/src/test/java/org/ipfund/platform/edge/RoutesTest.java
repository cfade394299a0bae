package org.ipfund.platform.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.ipfund.platform.edge.Routes.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

  private final Routes routes =
      new Routes(
          List.of(
              Route.of("/v1/parcels", "POST", 100),
              Route.of("/v1/parcels/{id}", "GET", 10),
              Route.of("/v1/parcels/export", "GET", 10),
              Route.of("/v1/parcels/{id}/lines", "PUT", 1_000)));

  @ParameterizedTest
  @CsvSource({
    "/v1/parcels, /v1/parcels",
    "/v1/parcels/, /v1/parcels",
    "/v1/parcels/7, /v1/parcels/{id}",
    "/v1/parcels/export, /v1/parcels/export",
    "/v1/parcels/7/lines, /v1/parcels/{id}/lines"
  })
  void template_ofAnOperation_hasNames(String path, String template) {
    assertEquals(Optional.of(template), routes.template(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/v1/parcel", "/v1/parcels/7/rows", "/v1/parcels/7/lines/1", "*", "/", ""})
  void template_ofAnythingElse_isNone(String path) {
    assertEquals(Optional.empty(), routes.template(path));
    assertEquals(Optional.empty(), routes.template(null));
  }

  @Test
  void largestBody_always_isTheOperationsOrTheUsual() {
    assertEquals(1_000, routes.largestBody("PUT", "/v1/parcels/7/lines"));
    assertEquals(LargestBody.USUAL, routes.largestBody("POST", "/v1/parcels/7/lines"));
    assertEquals(LargestBody.USUAL, routes.largestBody("POST", "/elsewhere"));
  }
}
