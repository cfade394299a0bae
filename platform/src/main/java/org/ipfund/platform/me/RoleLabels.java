package org.ipfund.platform.me;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipfund.platform.problem.ReaderLanguage;
import org.ipfund.platform.value.Text;

/** What the roles are called: the rows of {@code access-roles.csv}. */
final class RoleLabels {

  private static final String RESOURCE = "/access-roles.csv";

  private final Map<String, Text> labels;

  private RoleLabels(Map<String, Text> labels) {
    this.labels = labels;
  }

  static RoleLabels load() {
    try (InputStream rows = RoleLabels.class.getResourceAsStream(RESOURCE)) {
      return new RoleLabels(
          new String(rows.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .map(row -> row.split(","))
              .collect(Collectors.toMap(row -> row[0], row -> new Text(row[1], row[2]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it is one that people give, and not just what everybody has who signs in. */
  boolean names(String role) {
    return labels.containsKey(role);
  }

  /** Its name in the language of the running request. */
  String of(String role) {
    return ReaderLanguage.says(labels.get(role));
  }
}
