package org.ipfund.catalog;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.testing.Requests;
import org.ipfund.platform.testing.Tokens;

/** Requests of people, each in the name of a token's bearer. */
public final class Signed {

  private Signed() {}

  /** A new token: nothing that was learnt of an older one counts. */
  public static String person(String subject, UUID unit, String place, String... roles) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("sub", subject);
    claims.put("jti", Client.unique());
    claims.put("preferred_username", "name of " + subject);
    claims.put("azp", "ipfund-frontend");
    claims.put("roles", List.of(roles));
    if (unit != null) {
      claims.put("unit_id", unit.toString());
    }
    if (place != null) {
      claims.put("region_code", place);
    }
    return Tokens.of(claims);
  }

  /** A new token of somebody of whom the identity provider knows nothing but the name. */
  public static String stranger(String subject) {
    return person(subject, null, null);
  }

  public static RequestSpecification by(String token) {
    return Requests.by(token);
  }

  public static ValidatableResponse get(String token, String path) {
    return by(token).get(path).then();
  }

  public static ValidatableResponse post(String token, String path, Object body) {
    return by(token).header("Idempotency-Key", Client.unique()).body(body).post(path).then();
  }

  /** Posts to a resource that was read with this version. */
  public static ValidatableResponse act(String token, String path, String etag, Object body) {
    return by(token)
        .header("Idempotency-Key", Client.unique())
        .header("If-Match", etag)
        .body(body)
        .post(path)
        .then();
  }

  /** Posts to a resource as it stands now. */
  public static ValidatableResponse actNow(String token, String thing, String action, Object body) {
    String etag = get(token, thing).statusCode(200).extract().header("ETag");
    return act(token, thing + action, etag, body);
  }
}
