package org.ipfund.platform.held;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;

/** Why an operator's wish is refused, and what to do instead. */
final class HeldRefusals {

  private static final Wording WORDS = Wording.of(HeldRefusals.class);

  private static final Text SKIP = WORDS.text("held.skip");

  private HeldRefusals() {}

  static ProblemException notHeld(UUID id) {
    return ProblemException.notFound("滞留事件", "held event", id);
  }

  static ProblemException heldTwice(HeldEvent held) {
    return conflict(
        "held",
        new Text("同一事件已有一条滞留记录", "event %s is held already".formatted(held.eventId())),
        WORDS.text("held.other-entry"));
  }

  static ProblemException behind(String front) {
    return conflict("order", WORDS.text("held.behind", front), WORDS.text("held.first"));
  }

  /** For what was taken over by a later event, and for what is no event at all. */
  static ProblemException hopeless(HeldEvent held) {
    Text message =
        held.state() == HeldState.LATE ? WORDS.text("held.overtaken") : WORDS.text("held.no-event");
    return conflict("state", message, SKIP);
  }

  static ProblemException stillRefused(HeldEvent held, String fault) {
    return conflict("authority", WORDS.text("held.refused-again", fault), remedy(held));
  }

  private static Text remedy(HeldEvent held) {
    return switch (held.state()) {
      case UNKNOWN -> WORDS.text("held.deploy");
      case UNSIGNED -> WORDS.text("held.check-keys");
      default -> WORDS.text("held.check-topic");
    };
  }

  static ProblemException replaying() {
    return conflict("replay", WORDS.text("replay.running"), WORDS.text("replay.wait"));
  }

  private static ProblemException conflict(String rule, Text message, Text remedy) {
    return new ProblemException(
        ProblemKind.STATE_CONFLICT, message, List.of(new Violation("", rule, message, remedy)));
  }
}
