package org.ipfund.platform.browse;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.WrongAmountException;

/** By what a list is sorted, as a cursor holds it. */
enum SortKey {
  TEXT {
    @Override
    String of(Columns row, String column) throws SQLException {
      return row.text(column);
    }

    @Override
    Object read(String key) {
      return key;
    }
  },
  MONEY {
    @Override
    String of(Columns row, String column) throws SQLException {
      return row.money(column).toString();
    }

    @Override
    Object read(String key) {
      try {
        return Money.yuan(key);
      } catch (WrongAmountException notOurs) {
        throw PageRequest.badCursor();
      }
    }
  },
  NUMBER {
    @Override
    String of(Columns row, String column) throws SQLException {
      return Integer.toString(row.number(column));
    }

    @Override
    Object read(String key) {
      try {
        return Integer.parseInt(key);
      } catch (NumberFormatException notOurs) {
        throw PageRequest.badCursor();
      }
    }
  },
  DAY {
    @Override
    String of(Columns row, String column) throws SQLException {
      return row.date(column).toString();
    }

    @Override
    Object read(String key) {
      return time(key, LocalDate::parse);
    }
  },
  MOMENT {
    @Override
    String of(Columns row, String column) throws SQLException {
      return row.instant(column).toString();
    }

    @Override
    Object read(String key) {
      return time(key, Instant::parse);
    }
  };

  /** Years of more digits, which the database cannot keep, begin with a sign. */
  private static Object time(String key, Function<String, Object> parser) {
    if (key.isEmpty() || !Character.isDigit(key.charAt(0))) {
      throw PageRequest.badCursor();
    }
    try {
      return parser.apply(key);
    } catch (DateTimeException notOurs) {
      throw PageRequest.badCursor();
    }
  }

  /** What a row is sorted by. */
  abstract String of(Columns row, String column) throws SQLException;

  /**
   * The value that a list goes on after.
   *
   * @throws org.ipfund.platform.problem.ProblemException 400 when the list handed out no such key
   */
  abstract Object read(String key);
}
