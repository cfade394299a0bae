package org.ipfund.local.identity;

import static org.ipfund.local.Json.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What tokens say. Every client gets the three base scopes; the scopes of services, which only
 * system clients hold, say what such a client may do.
 */
final class RealmScopes {

  /** The base scopes. */
  static final List<String> BASE = List.of("basic", "profile", "ipfund");

  private static final List<String> SERVICES =
      List.of("catalog", "submission", "allocation", "performance");

  private RealmScopes() {}

  static List<Map<String, Object>> all(People people) {
    Stream<Map<String, Object>> base =
        Stream.of(
            scope("basic", false, List.of(ClaimMapper.subject())),
            scope(
                "profile",
                false,
                List.of(
                    ClaimMapper.attribute("username", "preferred_username"),
                    ClaimMapper.fullName())),
            scope(
                "ipfund",
                false,
                List.of(
                    ClaimMapper.audience(Realm.AUDIENCE),
                    ClaimMapper.roles("roles"),
                    ClaimMapper.attribute("unit_id", "unit_id"),
                    ClaimMapper.attribute("region_code", "region_code"))));
    return Stream.concat(base, services().map(name -> scope(name, true, List.of()))).toList();
  }

  /** {@code <service>.read} and {@code <service>.write} of all services. */
  static Stream<String> services() {
    return SERVICES.stream().flatMap(each -> Stream.of(each + ".read", each + ".write"));
  }

  /** Only the suite's own roles enter a token, none of Keycloak's. */
  static List<Map<String, Object>> roleMappings() {
    return List.of(
        json("clientScope", "ipfund", "roles", Stream.of(Role.values()).map(Role::name).toList()));
  }

  private static Map<String, Object> scope(
      String name, boolean shown, List<Map<String, Object>> mappers) {
    return json(
        "name",
        name,
        "protocol",
        "openid-connect",
        "attributes",
        json("include.in.token.scope", String.valueOf(shown)),
        "protocolMappers",
        mappers);
  }
}
