package org.ipfund.platform.held;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/**
 * What the command is to do.
 *
 * @param verb list, show, retry, skip or replay
 * @param object a state, an identifier or a position; null where none is given
 * @param reason null where none is given
 */
record CommandLine(String verb, String object, String reason) {

  private static final String USAGE =
      "expected: list [STATE] | show ID | retry ID | skip ID REASON… | replay FROM_POSITION REASON…";
  private static final Set<String> WRITES = Set.of("retry", "skip", "replay");
  private static final Set<String> REASONED = Set.of("skip", "replay");

  /**
   * @throws IllegalArgumentException when it is none of the commands
   */
  static CommandLine of(String text) {
    String[] words = text.strip().split("\\s+", 3);
    CommandLine line =
        new CommandLine(
            words[0], words.length > 1 ? words[1] : null, words.length > 2 ? words[2] : null);
    line.check();
    return line;
  }

  private void check() {
    boolean known = Set.of("list", "show").contains(verb) || isWrite();
    boolean complete = object != null || verb.equals("list");
    if (!known || !complete || REASONED.contains(verb) == (reason == null)) {
      throw new IllegalArgumentException(USAGE);
    }
    if (reason != null && reason.length() > Reason.LONGEST) {
      throw new IllegalArgumentException(
          "the reason has more than %d characters".formatted(Reason.LONGEST));
    }
    if (verb.equals("list")) {
      state();
    } else if (verb.equals("replay")) {
      position();
    } else {
      id();
    }
  }

  /** Whether it changes anything. */
  boolean isWrite() {
    return WRITES.contains(verb);
  }

  HeldState state() {
    return object == null
        ? null
        : Arrays.stream(HeldState.values())
            .filter(state -> state.name().equals(object))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the states are " + Arrays.toString(HeldState.values())));
  }

  UUID id() {
    try {
      return UUID.fromString(object);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("ID is a UUID, as list prints it", e);
    }
  }

  long position() {
    if (object.matches("[1-9][0-9]{0,17}")) {
      return Long.parseLong(object);
    }
    throw new IllegalArgumentException("FROM_POSITION is a number from 1 on");
  }
}
