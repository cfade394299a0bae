package org.ipfund.local.story;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ipfund.local.Service;
import org.ipfund.local.api.Api;
import org.ipfund.local.api.ApiRefusal;
import org.ipfund.local.story.check.Checks;
import org.ipfund.local.year.Actors;
import org.ipfund.local.year.BusinessClockFile;

/**
 * Tells the story step by step: given a scene, when somebody does something, then this is seen, and
 * all that must always hold holds.
 */
final class Teller {

  private static final LocalTime OFFICE_HOURS = LocalTime.of(9, 0);
  private static final int LONGEST = 60;

  private final Api api;
  private final BusinessClockFile clock;
  private final Consumer<Service> killer;
  private final Checks checks;
  private final Tale tale;
  private final PrintStream out;
  private final Map<String, String> ids = new HashMap<>();
  private String scene = "";

  Teller(Api api, BusinessClockFile clock, Consumer<Service> killer, Tale tale, PrintStream out) {
    this.api = api;
    this.clock = clock;
    this.killer = killer;
    this.checks = new Checks(api.as(Actors.AUDITOR));
    this.tale = tale;
    this.out = out;
  }

  /** A scene begins on this day. */
  void given(LocalDate day, String what) {
    clock.set(day, OFFICE_HOURS);
    scene = day + " " + what;
    out.println("  given " + scene);
  }

  /** Somebody does something; what it came to must be as expected, and everything must hold. */
  void when(String who, String what, String expected, Supplier<String> deed) {
    then(who, what, expected, attempted(deed));
  }

  private void then(String who, String what, String expected, String seen) {
    List<String> failures = checks.await();
    String held = (Checks.COUNT - failing(failures)) + "/" + Checks.COUNT;
    Beat beat = new Beat(scene, who, what, expected, seen, held);
    tale.add(beat);
    out.printf("    %s %s: %s → %s [%s]%n", beat.isMet() ? "✓" : "✗", who, what, seen, held);
    failures.forEach(
        failure -> {
          String line = "after step " + tale.size() + ": " + failure;
          tale.remark(line);
          out.println("      " + line);
        });
  }

  private static int failing(List<String> failures) {
    return (int) failures.stream().map(line -> line.split(":", 2)[0]).distinct().count();
  }

  /** A service ends as by a power cut and starts again; what it had to tell is not told yet. */
  void kill(Service service) {
    killer.accept(service);
  }

  private static String attempted(Supplier<String> deed) {
    try {
      return deed.get();
    } catch (ApiRefusal e) {
      return e.status() + " " + (e.rules().isEmpty() ? type(e) : e.rules().toString());
    }
  }

  private static String type(ApiRefusal refusal) {
    String type = refusal.problem().path("type").asText();
    String name = type.substring(type.lastIndexOf(':') + 1);
    return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
  }

  Api as(String person) {
    return api.as(person);
  }

  void remember(String name, String id) {
    ids.put(name, id);
  }

  String id(String name) {
    String id = ids.get(name);
    if (id == null) {
      throw new IllegalStateException("the story does not know " + name);
    }
    return id;
  }
}
