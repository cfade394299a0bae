package org.ipfund.platform.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretFilterTest {

  private static ExtLogRecord filtered(String message, Throwable thrown) {
    ExtLogRecord line = new ExtLogRecord(Level.INFO, message, "test");
    line.setThrown(thrown);
    new SecretFilter().isLoggable(line);
    return line;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sent Authorization: Bearer abcdef.123456-x_y | sent Authorization: Bearer ***",
        "basic dXNlcjpwYXNzd29yZA== was refused | basic *** was refused",
        "token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln ends | token *** ends",
        "jdbc:postgresql://db/x?user=a&password=geheim&ssl=true | jdbc:postgresql://db/x?user=a&password=***&ssl=true",
        "{\"client_secret\": \"s3\"} | {\"client_secret\": \"***\"}",
        "the bearer of news; basic rules | the bearer of news; basic rules"
      })
  void message_whenItHoldsASecret_isMasked(String message, String logged) {
    assertEquals(logged, filtered(message, null).getFormattedMessage());
  }

  @Test
  void failure_whenACauseHoldsASecret_isMaskedWithItsStack() {
    var cause = new IllegalArgumentException("Bearer 0123456789abcdef");
    var failure = new IllegalStateException("outer", cause);
    Throwable logged = filtered("failed", failure).getThrown();
    assertNotSame(failure, logged);
    assertEquals("java.lang.IllegalStateException: outer", logged.toString());
    assertEquals("java.lang.IllegalArgumentException: Bearer ***", logged.getCause().toString());
    assertEquals(failure.getStackTrace()[0], logged.getStackTrace()[0]);
  }

  @Test
  void failure_whenItHoldsNone_isLoggedAsItIs() {
    var failure = new IllegalStateException("outer", new IllegalArgumentException("inner"));
    assertSame(failure, filtered("failed", failure).getThrown());
  }
}
