package org.ipfund.platform.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may do what: role × operation, and role × field, as the service's {@code access.csv} says.
 * What has no row nobody may.
 */
public class RoleTable {

  /** Where a service keeps its table. */
  public static final String RESOURCE = "access.csv";

  /** What every service has: the rows of the platform's own operations. */
  private static final String COMMON = "access-common.csv";

  /** The role of whoever has not signed in. */
  public static final String PUBLIC = "PUBLIC";

  /** The role of whoever has signed in, without any other. */
  public static final String SIGNED_IN = "SIGNED_IN";

  /** The role of another system, which needs a scope beside it. */
  public static final String SYSTEM = "SYSTEM";

  /** Attribute of a JSON writer that writes for the record, not for a reader: nothing is hidden. */
  public static final String WHOLE = "whole";

  private static final int FIRST_ROLE = 2;
  private static final List<String> KINDS = List.of("operation", "field");

  private final List<String> roles;
  private final Map<String, Rule> operations = new LinkedHashMap<>();
  private final Map<String, Rule> fields = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  private RoleTable(List<String> lines) {
    List<String> head = cells(lines.get(0));
    roles = List.copyOf(head.subList(FIRST_ROLE, head.size() - 1));
    lines.stream().skip(1).filter(line -> !line.isBlank()).forEach(this::read);
  }

  /** Reads the table of the running service, with the rows that all services share. */
  public static RoleTable load() {
    List<String> own = lines(RESOURCE);
    List<String> common = lines(COMMON);
    if (!own.get(0).equals(common.get(0))) {
      throw new IllegalStateException(RESOURCE + " has other columns than " + COMMON);
    }
    return new RoleTable(Stream.concat(own.stream(), common.stream().skip(1)).toList());
  }

  private static List<String> lines(String resource) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream table = loader.getResourceAsStream(resource)) {
      if (table == null) {
        throw new IllegalStateException("there is no " + resource);
      }
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a table; what is wrong with it stands in {@link #faults()}. */
  public static RoleTable parse(String text) {
    return new RoleTable(text.lines().toList());
  }

  private static List<String> cells(String line) {
    return Stream.of(line.split(",", -1)).map(String::strip).toList();
  }

  private void read(String line) {
    List<String> cells = cells(line);
    if (cells.size() != roles.size() + FIRST_ROLE + 1 || !KINDS.contains(cells.get(0))) {
      faults.add("not a row: " + line);
      return;
    }
    Map<String, Reach> reaches = new LinkedHashMap<>();
    for (int i = 0; i < roles.size(); i++) {
      Reach reach = Reach.ofCell(cells.get(i + FIRST_ROLE));
      if (reach == null) {
        faults.add("%s: no reach is written %s".formatted(cells.get(1), cells.get(i + FIRST_ROLE)));
      }
      reaches.put(roles.get(i), reach == null ? Reach.NONE : reach);
    }
    Map<String, Rule> rules = cells.get(0).equals("field") ? fields : operations;
    Rule rule = new Rule(cells.get(1), reaches, apart(cells.get(cells.size() - 1)));
    if (rules.put(rule.name(), rule) != null) {
      faults.add("two rows for " + rule.name());
    }
  }

  private static Set<String> apart(String cell) {
    return Stream.of(cell.split("\\|"))
        .filter(name -> !name.isBlank())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The names of all roles, in the table's order. */
  public List<String> roles() {
    return roles;
  }

  /** The row of an operation, or null. */
  public Rule operation(String id) {
    return operations.get(id);
  }

  /** The row of a field, {@code Record.property}, or null: everybody sees it. */
  public Rule field(String name) {
    return fields.get(name);
  }

  public Set<String> operations() {
    return operations.keySet();
  }

  public Set<String> fields() {
    return fields.keySet();
  }

  /** What is wrong with the table itself. */
  public List<String> faults() {
    return List.copyOf(faults);
  }
}
