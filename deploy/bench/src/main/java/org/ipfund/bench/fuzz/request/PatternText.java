package org.ipfund.bench.fuzz.request;

import org.ipfund.bench.fuzz.Dice;

/**
 * Makes texts that match a pattern: literals, classes, groups, alternatives and counted
 * repetitions, which is what the documents use.
 */
final class PatternText {

  private static final int MOST_OPEN = 6;
  private static final String DIGITS = "0123456789";
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";

  private final String pattern;
  private final Dice dice;
  private int at;

  private PatternText(String pattern, Dice dice) {
    this.pattern = pattern;
    this.dice = dice;
  }

  static String of(String pattern, Dice dice) {
    return new PatternText(pattern, dice).alternatives();
  }

  private String alternatives() {
    StringBuilder chosen = new StringBuilder(sequence());
    int count = 1;
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      String other = sequence();
      count++;
      if (dice.below(count) == 0) {
        chosen = new StringBuilder(other);
      }
    }
    return chosen.toString();
  }

  private String sequence() {
    StringBuilder text = new StringBuilder();
    while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
      int begin = at;
      String once = atom();
      int end = at;
      long times = times();
      int after = at;
      for (int i = 0; i < times; i++) {
        text.append(i == 0 ? once : again(begin));
      }
      at = Math.max(after, end);
    }
    return text.toString();
  }

  private String again(int begin) {
    at = begin;
    return atom();
  }

  private String atom() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '^', '$' -> "";
      case '(' -> group();
      case '[' -> one(members());
      case '\\' -> one(escaped(pattern.charAt(at++)));
      case '.' -> one(LETTERS + DIGITS);
      default -> String.valueOf(c);
    };
  }

  private String group() {
    if (pattern.startsWith("?:", at)) {
      at += 2;
    }
    String inner = alternatives();
    at++;
    return inner;
  }

  private String members() {
    StringBuilder members = new StringBuilder();
    while (pattern.charAt(at) != ']') {
      char c = pattern.charAt(at++);
      if (c == '\\') {
        members.append(escaped(pattern.charAt(at++)));
      } else if (pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
        for (char each = c; each <= pattern.charAt(at + 1); each++) {
          members.append(each);
        }
        at += 2;
      } else {
        members.append(c);
      }
    }
    at++;
    return members.toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case 'd' -> DIGITS;
      case 'w', 'S' -> LETTERS + DIGITS;
      case 's' -> " ";
      default -> String.valueOf(c);
    };
  }

  private String one(String members) {
    return String.valueOf(members.charAt(dice.below(members.length())));
  }

  private long times() {
    if (at == pattern.length()) {
      return 1;
    }
    switch (pattern.charAt(at)) {
      case '?':
        at++;
        return dice.below(2);
      case '*':
        at++;
        return dice.below(MOST_OPEN);
      case '+':
        at++;
        return 1 + dice.below(MOST_OPEN);
      case '{':
        int end = pattern.indexOf('}', at);
        String[] bounds = pattern.substring(at + 1, end).split(",", -1);
        at = end + 1;
        return counted(bounds);
      default:
        return 1;
    }
  }

  private long counted(String[] bounds) {
    long least = Long.parseLong(bounds[0]);
    if (bounds.length == 1) {
      return least;
    }
    long most = bounds[1].isEmpty() ? least + MOST_OPEN : Long.parseLong(bounds[1]);
    return dice.between(least, most);
  }
}
