package org.ipfund.platform.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseRefusalsTest {

  @ParameterizedTest
  @CsvSource({
    "55P03, lock_timeout",
    "57014, statement_timeout",
    "57P01, stopping",
    "40P01, deadlock",
    "08006, connection",
    "23505, other",
    "'', no_connection",
    ", no_connection"
  })
  void cause_ofAState_isOneOfAFew(String state, String cause) {
    assertEquals(cause, DatabaseRefusals.cause(state));
  }
}
