package org.ipfund.local.identity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipfund.local.SampleData;

/**
 * Everybody who may get a token in a local suite, from {@code users.csv} and {@code clients.csv};
 * who acts in the story alone stands in tables of its own.
 */
public record People(List<Person> persons, List<SystemClient> systems) {

  /**
   * Reads both tables.
   *
   * @throws IllegalArgumentException when a row names an unknown unit or role
   */
  public static People of(SampleData data) {
    Map<String, String> units =
        rows(data, "units", "story_units")
            .collect(Collectors.toMap(row -> row.get("name"), row -> row.get("id")));
    return new People(
        rows(data, "users", "story_users").map(row -> person(row, units)).toList(),
        data.rows("clients").stream().map(People::system).toList());
  }

  private static Stream<Map<String, String>> rows(SampleData data, String real, String invented) {
    Stream<Map<String, String>> further =
        data.has(invented) ? data.rows(invented).stream() : Stream.empty();
    return Stream.concat(data.rows(real).stream(), further);
  }

  /** The person of this username. */
  public Person person(String username) {
    return persons.stream()
        .filter(person -> person.username().equals(username))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No user " + username));
  }

  /** The names of all, by which tokens are asked for. */
  public Stream<String> names() {
    return Stream.concat(
        persons.stream().map(Person::username), systems.stream().map(SystemClient::clientId));
  }

  /** Whether the name is a system client's and not a person's. */
  public boolean isSystem(String name) {
    return systems.stream().anyMatch(system -> system.clientId().equals(name));
  }

  /** The claims of a person or system client. */
  public Map<String, Object> claims(String name) {
    return systems.stream()
        .filter(system -> system.clientId().equals(name))
        .findFirst()
        .map(SystemClient::claims)
        .orElseGet(() -> person(name).claims());
  }

  private static Person person(Map<String, String> row, Map<String, String> units) {
    String unit = row.get("unit");
    if (!unit.isEmpty() && !units.containsKey(unit)) {
      throw new IllegalArgumentException(row.get("username") + " acts for no known unit: " + unit);
    }
    return new Person(
        row.get("username"),
        row.get("name"),
        units.get(unit),
        row.get("region_code"),
        words(row.get("roles")).map(Role::valueOf).toList());
  }

  private static SystemClient system(Map<String, String> row) {
    return new SystemClient(
        row.get("client_id"),
        row.get("name"),
        row.get("region_code"),
        words(row.get("scopes")).toList());
  }

  private static Stream<String> words(String cell) {
    return Stream.of(cell.split(" "));
  }
}
