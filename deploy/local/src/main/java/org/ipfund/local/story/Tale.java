package org.ipfund.local.story;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The steps of the story in their order, and their table. */
public final class Tale {

  private static final String MET = "✓";
  private static final String MISSED = "✗";
  private static final int FIRST_WIDE = 0x2E80;

  private final List<Beat> beats = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  void add(Beat beat) {
    beats.add(beat);
  }

  /** What is printed below the table, such as why a check failed. */
  void remark(String line) {
    remarks.add(line);
  }

  int size() {
    return beats.size();
  }

  /** Whether every step came as it must and every check held. */
  public boolean allMet() {
    return beats.stream().allMatch(Beat::isMet);
  }

  /** Prints the table, a missed step marked with ✗. */
  public void print(PrintStream out) {
    int who = widest(Beat::who, "who");
    int when = widest(Beat::when, "what");
    int expected = widest(Beat::expected, "expected");
    int seen = widest(Beat::seen, "seen");
    out.println(
        "The story (虚构续写 invented continuation): every figure after the advance is invented");
    String given = "";
    int number = 0;
    for (Beat beat : beats) {
      if (!beat.given().equals(given)) {
        given = beat.given();
        out.println("    given 假定 " + given);
        if (number == 0) {
          String head = left("who", who) + "  " + left("what", when) + "  ";
          out.println(
              "      #  "
                  + head
                  + left("expected", expected)
                  + "  "
                  + left("seen", seen)
                  + "  checks");
        }
      }
      out.printf(
          "  %s %3d  %s  %s  %s  %s  %s%n",
          beat.isMet() ? MET : MISSED,
          ++number,
          left(beat.who(), who),
          left(beat.when(), when),
          left(beat.expected(), expected),
          left(beat.seen(), seen),
          beat.checks());
    }
    remarks.forEach(line -> out.println("    " + line));
    long met = beats.stream().filter(Beat::isMet).count();
    out.println(met + " of " + beats.size() + " steps of the story as they must be");
  }

  /** Keeps the table as tab-separated values for whoever checks it. */
  public void keep(Path file) {
    List<String> lines = new ArrayList<>();
    for (Beat beat : beats) {
      lines.add(
          String.join(
              "\t",
              beat.given(),
              beat.who(),
              beat.when(),
              beat.expected(),
              beat.seen(),
              beat.checks()));
    }
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep the story " + file, e);
    }
  }

  private int widest(Function<Beat, String> column, String heading) {
    return Math.max(
        heading.length(), beats.stream().map(column).mapToInt(Tale::width).max().orElse(0));
  }

  private static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  private static int width(String text) {
    return text.codePoints().map(point -> point < FIRST_WIDE ? 1 : 2).sum();
  }
}
