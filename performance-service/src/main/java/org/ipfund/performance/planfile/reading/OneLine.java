package org.ipfund.performance.planfile.reading;

import java.util.stream.Collectors;

/** A text without its breaks: a page or a narrow column broke it. */
final class OneLine {

  private OneLine() {}

  static String of(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining());
  }
}
