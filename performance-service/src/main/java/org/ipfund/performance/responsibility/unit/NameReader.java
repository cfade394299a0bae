package org.ipfund.performance.responsibility.unit;

import java.util.ArrayList;
import java.util.List;

/** Reads one name with its brackets: those of the name stay in it, the others stand beside it. */
final class NameReader {

  private NameReader() {}

  static ListedName read(String plain, int start, int end, int chunk, boolean scope) {
    StringBuilder name = new StringBuilder();
    List<ClauseBracket> brackets = new ArrayList<>();
    int at = start;
    while (at < end) {
      if (plain.charAt(at) != '（') {
        name.append(plain.charAt(at++));
        continue;
      }
      int closer = closer(plain, at, end);
      String inner = plain.substring(at + 1, closer);
      boolean more = closer + 1 < end && plain.charAt(closer + 1) != '（';
      ClauseBracket bracket = BracketReader.read(name.toString(), inner, more);
      brackets.add(bracket);
      name.append(bracket.named() ? "（" + inner + "）" : "");
      at = closer + 1;
    }
    return new ListedName(start, end, name.toString(), name.toString(), brackets, chunk, scope);
  }

  private static int closer(String plain, int opener, int end) {
    int depth = 0;
    for (int at = opener; at < end; at++) {
      depth += plain.charAt(at) == '（' ? 1 : plain.charAt(at) == '）' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return end - 1;
  }
}
