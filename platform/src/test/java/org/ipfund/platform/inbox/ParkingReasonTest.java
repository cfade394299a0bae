package org.ipfund.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Duration;
import org.ipfund.platform.event.AwaitsException;
import org.ipfund.platform.event.EventFaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParkingReasonTest {

  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private static ParkingReason of(Throwable failure, int attempts) {
    return ParkingReason.of(failure, attempts, FIRST, LONGEST);
  }

  private static Throwable sql(String state) {
    return new IllegalStateException(new SQLException("refused", state));
  }

  @Test
  void of_whenTheEventDeclaresItsFault_isPoisonAndWaitsForAPerson() {
    ParkingReason plight = of(new RuntimeException(new EventFaultException("no such level")), 0);
    assertEquals(ParkedState.POISON, plight.state());
    assertEquals("no such level", plight.fault());
    assertNull(plight.pause());
  }

  @Test
  void of_whenItNamesSomethingUnknown_waitsForThat() {
    ParkingReason plight = of(new RuntimeException(new AwaitsException("unit:1")), 1);
    assertEquals(ParkedState.WAITING, plight.state());
    assertEquals("unit:1", plight.awaits());
    assertEquals(Duration.ofSeconds(1), plight.pause());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"55P03", "57014", "40001", "40P01", "23505", "23503", "25P02", "42501", "0A000"})
  void of_whenTheDatabaseRefusesForNow_triesAgain(String state) {
    ParkingReason plight = of(sql(state), 0);
    assertEquals(ParkedState.RETRYING, plight.state());
    assertEquals(FIRST, plight.pause());
    assertFalse(EventFaults.isAway(sql(state)));
  }

  @Test
  void of_whenAValueCanNeverBeStored_isPoison() {
    assertEquals(ParkedState.POISON, of(sql("22021"), 0).state());
  }

  @Test
  void of_whenAnythingElseIsThrown_triesAgain() {
    for (Throwable failure :
        new Throwable[] {
          new IllegalStateException("EntityManagerFactory is closed"),
          new NullPointerException(),
          new StackOverflowError(),
          new OutOfMemoryError(),
          new AssertionError()
        }) {
      assertEquals(ParkedState.RETRYING, of(failure, 0).state());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"08006", "08001", "53300", "57P01", "57P03", "58030", "XX000", ""})
  void isAway_whenNothingCanBeWritten_isTrue(String state) {
    assertTrue(EventFaults.isAway(sql(state)));
  }

  @Test
  void pause_withEveryAttempt_growsUpToTheLongest() {
    assertEquals(FIRST, ParkingReason.pause(0, FIRST, LONGEST));
    assertEquals(Duration.ofSeconds(4), ParkingReason.pause(3, FIRST, LONGEST));
    assertEquals(LONGEST, ParkingReason.pause(1000, FIRST, LONGEST));
  }

  @Test
  void of_whenTheDatabaseFailed_namesClassAndStateAndNoSql() {
    SQLException cause = new SQLException("ERROR: lock timeout on row (张三)", "55P03");
    ParkingReason plight =
        of(new PersistenceException("could not execute [insert into x values ('张三')]", cause), 0);
    assertEquals(ParkedState.RETRYING, plight.state());
    assertEquals("jakarta.persistence.PersistenceException (SQLSTATE 55P03)", plight.fault());
  }

  @Test
  void of_whenSomethingElseFailed_keepsItsWords() {
    assertEquals(
        "java.lang.IllegalStateException: closed",
        of(new IllegalStateException("closed"), 0).fault());
  }

  @Test
  void of_whenAValueCannotBeStored_isPoisonWithoutTheValue() {
    ParkingReason plight =
        of(new IllegalStateException(new SQLException("too large: 张三", "22003")), 0);
    assertEquals(ParkedState.POISON, plight.state());
    assertEquals("a value cannot be stored (SQLSTATE 22003)", plight.fault());
  }
}
