package org.ipfund.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlightTest {

  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private static Plight of(Throwable failure) {
    return Plight.of(failure, 0, FIRST, LONGEST);
  }

  @Test
  void of_whenTheDatabaseFailed_namesClassAndStateAndNoSql() {
    SQLException cause = new SQLException("ERROR: lock timeout on row (张三)", "55P03");
    Plight plight =
        of(new PersistenceException("could not execute [insert into x values ('张三')]", cause));
    assertEquals(ParkedState.RETRYING, plight.state());
    assertEquals("jakarta.persistence.PersistenceException (SQLSTATE 55P03)", plight.fault());
  }

  @Test
  void of_whenSomethingElseFailed_keepsItsWords() {
    assertEquals(
        "java.lang.IllegalStateException: closed", of(new IllegalStateException("closed")).fault());
  }

  @Test
  void of_whenAValueCannotBeStored_isPoisonWithoutTheValue() {
    Plight plight = of(new IllegalStateException(new SQLException("too large: 张三", "22003")));
    assertEquals(ParkedState.POISON, plight.state());
    assertEquals("a value cannot be stored (SQLSTATE 22003)", plight.fault());
  }
}
