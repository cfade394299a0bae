package org.ipfund.performance.responsibility;

import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipfund.performance.responsibility.token.ResponsibilityRole;

/**
 * Rows of the tables of clauses, and readings in their one-line form: {@code LEAD:甲 / SHARED+:乙,丙}.
 */
final class Cases {

  private Cases() {}

  static List<String[]> rows(String table) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Cases.class.getResourceAsStream("/responsibility/" + table)),
                StandardCharsets.UTF_8))) {
      return reader.lines().map(line -> line.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String line(ResponsibilityClause clause) {
    Map<ResponsibilityRole, String> roles = new LinkedHashMap<>();
    clause
        .parties()
        .forEach(party -> roles.merge(party.role(), party.name(), (a, b) -> a + "," + b));
    return roles.entrySet().stream()
        .map(role -> role.getKey() + mark(clause, role.getKey()) + ":" + role.getValue())
        .collect(joining(" / "));
  }

  private static String mark(ResponsibilityClause clause, ResponsibilityRole role) {
    return clause.open().contains(role) ? "+" : "";
  }
}
