package org.ipfund.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The commands that the READMEs tell a newcomer to type into a running suite: every block marked
 * {@code bash}, in the order of the documents. They are run, so the documents cannot rot.
 *
 * @param blocks one text a document
 */
record ReadmeCommands(List<String> blocks) {

  /** What the script prints before the first document's commands. */
  static final String FIRST = "typed: README.md";

  /** What it prints when all have succeeded. */
  static final String LAST = "typed: all";

  private static final List<String> DOCUMENTS =
      List.of(
          "README.md",
          "catalog-service/README.md",
          "submission-service/README.md",
          "allocation-service/README.md",
          "performance-service/README.md");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```bash\\R(.*?)^```");

  static ReadmeCommands of(Path root) {
    return new ReadmeCommands(DOCUMENTS.stream().map(name -> commands(root, name)).toList());
  }

  /** A program that types them all, each document's in a shell of its own. */
  String script() {
    return "#!/usr/bin/env bash\nset -euo pipefail\n"
        + String.join("\n", blocks)
        + "echo\necho '"
        + LAST
        + "'\n";
  }

  private static String commands(Path root, String name) {
    try {
      Matcher block = BLOCK.matcher(Files.readString(root.resolve(name)));
      String typed = block.results().map(found -> found.group(1)).collect(Collectors.joining());
      if (typed.isEmpty()) {
        throw new IllegalStateException(name + " tells no command");
      }
      return Stream.of("(", "echo", "echo 'typed: " + name + "'", typed + ")", "")
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + name, e);
    }
  }
}
