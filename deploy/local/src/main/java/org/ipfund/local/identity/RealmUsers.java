package org.ipfund.local.identity;

import static org.ipfund.local.Json.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The realm's roles and who holds them. */
final class RealmUsers {

  private RealmUsers() {}

  static Map<String, Object> roles() {
    List<Map<String, Object>> roles =
        Stream.of(Role.values())
            .map(role -> json("name", role.name(), "description", role.title()))
            .toList();
    return json("realm", roles);
  }

  static List<Map<String, Object>> all(People people, Secrets secrets) {
    Map<String, Object> credential =
        PasswordHash.credential(secrets.of(Secrets.PASSWORD), secrets.of("users.salt"));
    return Stream.concat(
            people.persons().stream().map(person -> user(person, credential)),
            people.systems().stream().map(RealmUsers::serviceAccount))
        .toList();
  }

  private static Map<String, Object> user(Person person, Map<String, Object> credential) {
    Map<String, Object> attributes = json("region_code", List.of(person.regionCode()));
    if (person.unitId() != null) {
      attributes.put("unit_id", List.of(person.unitId()));
    }
    return json(
        "id", person.subject(),
        "username", person.username(),
        "enabled", true,
        "firstName", person.name(),
        "attributes", attributes,
        "realmRoles", person.roles().stream().map(Role::name).toList(),
        "credentials", List.of(credential));
  }

  private static Map<String, Object> serviceAccount(SystemClient system) {
    return json(
        "id", system.subject(),
        "username", system.username(),
        "enabled", true,
        "serviceAccountClientId", system.clientId(),
        "realmRoles", List.of(Role.SYSTEM.name()));
  }
}
