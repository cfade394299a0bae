package org.ipfund.performance.planfile.reading;

/** The beginning of a text, to tell which one is meant. */
final class Excerpt {

  private static final int LONGEST = 24;

  private Excerpt() {}

  static String of(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
