package org.ipfund.catalog.member;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.CreditCodes;
import org.ipfund.catalog.Signed;

/** Units, and people who join them. */
public final class Joining {

  public static final String MEMBERS = "/v1/members";
  public static final String ACCEPTANCE = "/v1/invitations/acceptance";
  public static final String DELEGATIONS = "/v1/delegations";

  private Joining() {}

  /** A new unit. */
  public static UUID unit(String kind, String region) {
    Map<String, Object> body = new HashMap<>();
    body.put("name", "成员单位 " + Client.unique());
    body.put("kind", kind);
    body.put("regionCode", region);
    body.put("creditCode", CreditCodes.next());
    String id = Client.post("/v1/units", body).statusCode(201).extract().path("id");
    return UUID.fromString(id);
  }

  /** The code of an invitation by one administrator of the province, approved by another. */
  public static String invite(UUID unit, String... roles) {
    JsonPath prepared = prepare(unit, roles);
    Client.act(MEMBERS + "/" + prepared.getString("member.id") + "/approval", "\"0\"", Map.of())
        .statusCode(200);
    return prepared.getString("code");
  }

  /** An invitation that waits for a second administrator. */
  public static JsonPath prepare(UUID unit, String... roles) {
    return Client.post(MEMBERS, Map.of("unitId", unit, "roles", List.of(roles)))
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  public static ValidatableResponse accept(String subject, String code) {
    return Signed.post(Signed.stranger(subject), ACCEPTANCE, Map.of("code", code));
  }

  /** Makes the person a member; returns the member's identifier. */
  public static String join(String subject, UUID unit, String... roles) {
    return accept(subject, invite(unit, roles)).statusCode(200).extract().path("id");
  }

  /** Makes a new person a member of the unit. */
  public static String join(UUID unit, String... roles) {
    return join(Client.unique(), unit, roles);
  }

  /** A delegation for the two weeks after the tests' clock starts. */
  public static Map<String, Object> delegation(String to, String... roles) {
    Map<String, Object> body = new HashMap<>();
    body.put("memberId", to);
    body.put("roles", List.of(roles));
    body.put("startsAt", "2023-05-25T00:00:00Z");
    body.put("endsAt", "2023-06-08T00:00:00Z");
    return body;
  }

  /** Lends roles in the name of the token's bearer; returns the delegation's identifier. */
  public static String lend(String token, String to, String... roles) {
    return Signed.post(token, DELEGATIONS, delegation(to, roles))
        .statusCode(201)
        .extract()
        .path("id");
  }
}
