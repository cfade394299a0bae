package org.ipfund.platform.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.embedded.SharedServers;

/** Signed tokens of persons and systems, as the issuer of the application under test makes them. */
public final class Tokens {

  private static final List<String> SCOPES =
      Stream.of("catalog", "submission", "allocation", "performance", "sample")
          .flatMap(name -> Stream.of(name + ".read", name + ".write"))
          .toList();

  private Tokens() {}

  /**
   * A person's token.
   *
   * @param unit the unit, or null
   * @param place the six digits of its region, or null
   */
  public static String person(String subject, UUID unit, String place, String... roles) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("sub", subject);
    claims.put("preferred_username", subject);
    claims.put("azp", "ipfund-frontend");
    claims.put("roles", List.of(roles));
    if (unit != null) {
      claims.put("unit_id", unit.toString());
    }
    if (place != null) {
      claims.put("region_code", place);
    }
    return SharedServers.issuer().token(claims);
  }

  /** The token of a system client with every scope. */
  public static String system(String client) {
    return system(client, null, SCOPES.toArray(String[]::new));
  }

  /**
   * The token of a system client.
   *
   * @param place the region it belongs to, or null for {@code *}: everywhere
   */
  public static String system(String client, String place, String... scopes) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("sub", client);
    claims.put("azp", client);
    claims.put("roles", List.of("SYSTEM"));
    claims.put("scope", String.join(" ", scopes));
    claims.put("region_code", place == null ? "*" : place);
    return SharedServers.issuer().token(claims);
  }

  /**
   * The token of a system client with every scope.
   *
   * @param place the region it belongs to, or null for a token that says nothing of it
   */
  public static String systemOf(String client, String place) {
    if (place != null) {
      return system(client, place, SCOPES.toArray(String[]::new));
    }
    return SharedServers.issuer()
        .token(
            Map.of("sub", client, "roles", List.of("SYSTEM"), "scope", String.join(" ", SCOPES)));
  }

  /** Any claims, signed by RSA. */
  public static String byRsa(Map<String, Object> claims) {
    return SharedServers.issuer().rsaToken(claims);
  }

  /** Any claims, signed. */
  public static String of(Map<String, Object> claims) {
    return SharedServers.issuer().token(claims);
  }
}
