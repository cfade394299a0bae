package org.ipfund.platform.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What operators are told to run. */
final class OperatorsPage {

  private static final Pattern SQL =
      Pattern.compile("```sql\n-- ([^\n]*)\n(.*?)```", Pattern.DOTALL);

  private OperatorsPage() {}

  /** The statements whose first line, a comment, has these words. */
  static String sql(String words) throws IOException {
    return SQL.matcher(Files.readString(Path.of("..", "deploy", "operations.md")))
        .results()
        .filter(block -> block.group(1).contains(words))
        .findFirst()
        .orElseThrow()
        .group(2);
  }
}
