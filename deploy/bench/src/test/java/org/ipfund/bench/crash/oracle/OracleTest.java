package org.ipfund.bench.crash.oracle;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipfund.bench.crash.stream.Message;
import org.ipfund.bench.crash.stream.Message.Kind;
import org.ipfund.bench.crash.stream.Message.Type;
import org.junit.jupiter.api.Test;

/** One unit with three events, of which a copy and an old one came again. */
class OracleTest {

  private static final String UNIT = "a unit";
  private static final Message FIRST = message(1, Kind.NEWS);
  private static final Message SECOND = message(2, Kind.NEWS);
  private static final Message THIRD = message(3, Kind.NEWS);
  private static final Message COPY =
      new Message(SECOND.id(), Type.UNIT, UNIT, 2, Kind.COPY, SECOND.data());
  private static final Message LATE = message(1, Kind.LATE);
  private static final List<Message> SENT = List.of(FIRST, SECOND, THIRD, COPY, LATE);

  private final List<Effect> effects = new ArrayList<>();
  private final Set<UUID> remembered = new HashSet<>();
  private final List<Kept> kept = new ArrayList<>();
  private int state = 3;

  private static Message message(int sequence, Kind kind) {
    return new Message(UUID.randomUUID(), Type.UNIT, UNIT, sequence, kind, "{}");
  }

  private void happened(Message... messages) {
    for (Message message : messages) {
      effects.add(new Effect(message.subject(), message.sequence()));
      remembered.add(message.id());
    }
  }

  private void isKept(Message message, String why) {
    kept.add(new Kept(message.id(), why, !remembered.contains(message.id())));
  }

  private Verdict judge() {
    Evidence evidence = new Evidence(effects, remembered, kept, Map.of(UNIT, state));
    return Oracle.judge(SENT, evidence);
  }

  @Test
  void judge_whenEachHadItsEffectInItsTurn_findsNothing() {
    happened(FIRST, SECOND, THIRD);
    isKept(LATE, "LATE");
    Verdict verdict = judge();
    assertAll(
        () -> assertEquals(5, verdict.acknowledged()),
        () -> assertTrue(verdict.isClean(), verdict::toString));
  }

  @Test
  void judge_whenTheLastNeverArrived_countsItAsLost() {
    happened(FIRST, SECOND);
    isKept(LATE, "LATE");
    state = 2;
    assertEquals(1, judge().lost());
  }

  @Test
  void judge_whenOnlyTheLastOfABatchShows_missesNothing() {
    happened(THIRD);
    remembered.addAll(List.of(FIRST.id(), SECOND.id()));
    isKept(LATE, "LATE");
    assertTrue(judge().isClean());
  }

  @Test
  void judge_whenOneInTheMiddleIsNotRemembered_countsItAsLost() {
    happened(FIRST, THIRD);
    isKept(LATE, "LATE");
    assertEquals(1, judge().lost());
  }

  @Test
  void judge_whenTheOldOneIsNowhere_countsItAsLost() {
    happened(FIRST, SECOND, THIRD);
    assertEquals(1, judge().lost());
  }

  @Test
  void judge_whenOneIsPoison_countsItAndThoseBehind() {
    happened(FIRST);
    isKept(SECOND, "POISON");
    isKept(THIRD, "BEHIND");
    isKept(LATE, "BEHIND");
    state = 1;
    assertEquals(new Verdict(5, 0, 1, 2, 0, 0), judge());
  }

  @Test
  void judge_whenACopyHadItsEffectAgain_countsItTwice() {
    happened(FIRST, SECOND, COPY, THIRD);
    isKept(LATE, "LATE");
    assertEquals(new Verdict(5, 0, 0, 0, 1, 0), judge());
  }

  @Test
  void judge_whenAKnownEventWasTakenForALateOne_countsItTwice() {
    happened(FIRST, SECOND, THIRD);
    isKept(COPY, "LATE");
    isKept(LATE, "LATE");
    assertEquals(new Verdict(5, 0, 0, 0, 1, 0), judge());
  }

  @Test
  void judge_whenANewerOneOvertookIt_countsItOutOfOrder() {
    happened(FIRST, THIRD);
    isKept(SECOND, "LATE");
    isKept(LATE, "LATE");
    remembered.add(SECOND.id());
    assertEquals(new Verdict(5, 0, 0, 0, 0, 1), judge());
  }

  @Test
  void judge_whenTheOldOneOverwroteTheNewest_countsOrderRepetitionAndTheLostState() {
    happened(FIRST, SECOND, THIRD, LATE);
    state = 1;
    assertEquals(new Verdict(5, 1, 0, 0, 1, 1), judge());
  }
}
