package org.ipfund.catalog.move;

import java.util.Map;
import java.util.UUID;
import org.ipfund.catalog.Client;

/** Moves of units, each asked for by one and approved by another. */
public final class Moving {

  static final String MOVES = "/v1/unit-moves";

  private Moving() {}

  public static Map<String, Object> body(String region, String kind) {
    return Map.of("regionCode", region, "kind", kind, "reason", "机构改革");
  }

  static String of(UUID unit) {
    return "/v1/units/" + unit + "/moves";
  }

  /** Moves a unit with its members. */
  public static void move(UUID unit, String region, String kind) {
    String etag = Client.get("/v1/units/" + unit).statusCode(200).extract().header("ETag");
    String move =
        Client.act(of(unit), etag, body(region, kind)).statusCode(201).extract().path("id");
    Client.act(MOVES + "/" + move + "/approval", "\"0\"", Map.of()).statusCode(200);
  }
}
