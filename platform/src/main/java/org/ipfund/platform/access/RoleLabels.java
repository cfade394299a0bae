package org.ipfund.platform.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipfund.platform.value.Text;

/** What the roles are called: the rows of {@code access-roles.csv}. */
public final class RoleLabels {

  private static final Map<String, Text> LABELS = load();

  private RoleLabels() {}

  private static Map<String, Text> load() {
    try (InputStream rows = RoleLabels.class.getResourceAsStream("/access-roles.csv")) {
      return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(row -> row.split(","))
          .collect(Collectors.toMap(row -> row[0], row -> new Text(row[1], row[2])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The role's name; null for what everybody has who signs in, which nobody gives. */
  public static Text of(String role) {
    return LABELS.get(role);
  }
}
