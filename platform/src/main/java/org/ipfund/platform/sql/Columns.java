package org.ipfund.platform.sql;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/** The columns of one row in the words of the domain; a missing value is null. */
public record Columns(ResultSet row) {

  public String text(String column) throws SQLException {
    return row.getString(column);
  }

  public UUID id(String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  public int number(String column) throws SQLException {
    return row.getInt(column);
  }

  public long longNumber(String column) throws SQLException {
    return row.getLong(column);
  }

  /** An array of texts; empty for null. */
  public List<String> texts(String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }

  public boolean flag(String column) throws SQLException {
    return row.getBoolean(column);
  }

  /** Null for a missing number. */
  public Integer numberOrNull(String column) throws SQLException {
    return row.getObject(column, Integer.class);
  }

  public BigDecimal decimal(String column) throws SQLException {
    return row.getBigDecimal(column);
  }

  public LocalDate date(String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  public Money money(String column) throws SQLException {
    BigDecimal yuan = row.getBigDecimal(column);
    return yuan == null ? null : new Money(yuan);
  }

  public Instant instant(String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  public <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
    String name = row.getString(column);
    return name == null ? null : Enum.valueOf(type, name);
  }
}
