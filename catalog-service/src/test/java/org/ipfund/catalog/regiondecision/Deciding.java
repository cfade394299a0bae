package org.ipfund.catalog.regiondecision;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.Signed;

/** Closes and moves regions as two persons do; the codes it makes are no real ones. */
public final class Deciding {

  public static final String REGIONS = "/v1/regions/";
  static final String DECISIONS = "/v1/region-decisions";

  private static final AtomicInteger CODES = new AtomicInteger(490_000);

  private Deciding() {}

  public static Map<String, Object> closure(String successor, String validTo) {
    return Map.of("successor", successor, "validTo", validTo, "reason", "国函〔2023〕1号");
  }

  /** To another parent, from which its money comes, too. */
  public static Map<String, Object> move(String parent) {
    return Map.of(
        "administrativeParent",
        parent,
        "fiscalParent",
        parent,
        "provinceManaged",
        false,
        "reason",
        "国函〔2023〕2号");
  }

  /**
   * Asks for it by an administrator of the tests.
   *
   * @param kind {@code closure} or {@code moves}
   */
  public static ValidatableResponse prepare(String region, String kind, Object body) {
    return Client.act(REGIONS + region + "/" + kind, etag(region), body);
  }

  static ValidatableResponse prepare(String token, String region, String kind, Object body) {
    return Signed.actNow(token, REGIONS + region, "/" + kind, body);
  }

  static String etag(String region) {
    return Client.get(REGIONS + region).statusCode(200).extract().header("ETag");
  }

  /** Asks by one and approves by another. */
  public static void carryOut(String region, String kind, Object body) {
    String id = prepare(region, kind, body).statusCode(201).extract().path("id");
    Client.act(DECISIONS + "/" + id + "/approval", "\"0\"", Map.of()).statusCode(200);
  }

  static ValidatableResponse decide(String token, String id, String decision) {
    return Signed.actNow(token, DECISIONS + "/" + id, "/" + decision, Map.of());
  }

  /** The row of a region that is paid by the one it lies in. */
  public static Map<String, Object> row(String code, String level, String parent) {
    Map<String, Object> row = new HashMap<>();
    row.put("code", code);
    row.put("name", "试验区划" + code);
    row.put("level", level);
    row.put("administrativeParent", parent);
    row.put("fiscalParent", parent);
    row.put("provinceManaged", false);
    row.put("validFrom", "2023-01-01");
    return row;
  }

  /** Rules by which an import of the row is refused. */
  static List<String> faults(Map<String, Object> row) {
    return Client.load("/v1/imports", Map.of("kind", "REGIONS", "rows", List.of(row)))
        .getList("faults.rule", String.class);
  }

  /** A new county with nothing in it. */
  static String county(String city) {
    String code = String.valueOf(CODES.incrementAndGet());
    if (!faults(row(code, "COUNTY", city)).isEmpty()) {
      throw new IllegalStateException(code);
    }
    return code;
  }

  static String path(String region) {
    return Client.get(REGIONS + region).statusCode(200).extract().path("path");
  }
}
