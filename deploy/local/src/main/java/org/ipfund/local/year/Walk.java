package org.ipfund.local.year;

import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipfund.local.SampleData;

/** What the chapters share: the data, the clock, and what earlier chapters came to know. */
final class Walk {

  private static final LocalTime OFFICE_HOURS = LocalTime.of(9, 0);

  private final SampleData data;
  private final BusinessClockFile clock;
  private final PrintStream out;
  private final Map<String, String> ids = new HashMap<>();

  Walk(SampleData data, BusinessClockFile clock, PrintStream out) {
    this.data = data;
    this.clock = clock;
    this.out = out;
  }

  List<Map<String, String>> rows(String file) {
    return data.rows(file);
  }

  void itIs(LocalDate day) {
    clock.set(day, OFFICE_HOURS);
    say("it is " + day);
  }

  /** Remembers the identifier of something under a name of the walk's own. */
  void remember(String name, String id) {
    ids.put(name, id);
  }

  String id(String name) {
    String id = ids.get(name);
    if (id == null) {
      throw new IllegalStateException("no chapter came to know " + name);
    }
    return id;
  }

  void say(String line) {
    out.println("    " + line);
  }

  /** Tells of progress at every tenth step and the last. */
  void progress(String what, int done, int total) {
    if (done % 10 == 0 || done == total) {
      say("%s %d/%d".formatted(what, done, total));
    }
  }

  /** The value of a CSV cell, null when it is empty. */
  static String orNull(String cell) {
    return cell == null || cell.isEmpty() ? null : cell;
  }

  static String query(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
