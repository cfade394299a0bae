package org.ipfund.platform.held;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A held event as plain lines; a stranger's text moves no cursor. */
final class HeldLines {

  private HeldLines() {}

  /** In one line, missing values as a hyphen. */
  static String one(HeldEvent held) {
    return Stream.of(
            held.id(),
            held.direction(),
            held.state(),
            place(held),
            Objects.toString(held.type(), "-"),
            Objects.toString(held.subject(), "-"),
            Objects.toString(held.sequence(), "-"),
            held.parkedAt(),
            Objects.toString(held.fault(), "-"))
        .map(value -> clean(value.toString()))
        .collect(Collectors.joining(" "));
  }

  /** One line for each thing known of it. */
  static List<String> all(HeldEvent held) {
    return List.of(
        line("id", held.id()),
        line("direction", held.direction()),
        line("state", held.state()),
        line("eventId", held.eventId()),
        line("type", held.type()),
        line("source", held.source()),
        line("place", place(held)),
        line("subject", held.subject()),
        line("sequence", held.sequence()),
        line("happenedAt", held.happenedAt()),
        line("awaits", held.awaits()),
        line("fault", held.fault()),
        line("attempts", held.attempts()),
        line("retryAt", held.retryAt()),
        line("parkedAt", held.parkedAt()),
        line("size", held.size()),
        line("sha256", held.sha256()),
        line("requestId", held.requestId()),
        line("allowedActions", held.allowedActions()));
  }

  private static String place(HeldEvent held) {
    return held.offset() == null
        ? held.topic()
        : "%s/%d/%d".formatted(held.topic(), held.partition(), held.offset());
  }

  private static String line(String name, Object value) {
    return name + ": " + clean(Objects.toString(value, "-"));
  }

  private static String clean(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
