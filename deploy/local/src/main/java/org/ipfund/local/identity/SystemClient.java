package org.ipfund.local.identity;

import static org.ipfund.local.Json.json;

import java.util.List;
import java.util.Map;

/**
 * A system of another authority that signs in with its own secret.
 *
 * @param regionCode what it reaches ends with this region and the regions below it
 * @param scopes {@code <service>.read} or {@code <service>.write}
 */
public record SystemClient(String clientId, String name, String regionCode, List<String> scopes) {

  /** The token's {@code sub}. */
  public String subject() {
    return Subjects.of("client/" + clientId);
  }

  /** The name of the account that stands for the client, as Keycloak forms it. */
  public String username() {
    return "service-account-" + clientId;
  }

  /** What a token says of this client. */
  public Map<String, Object> claims() {
    return json(
        "sub", subject(),
        "preferred_username", username(),
        "azp", clientId,
        "region_code", regionCode,
        "roles", List.of(Role.SYSTEM.name()),
        "scope", String.join(" ", scopes));
  }
}
