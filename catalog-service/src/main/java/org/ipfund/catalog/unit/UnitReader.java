package org.ipfund.catalog.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.ipfund.platform.http.PageRequest;

/**
 * Reads units without entities or a transaction: other services and forms look units up all the
 * time, and one plain statement is what that costs.
 */
@ApplicationScoped
class UnitReader {

  private static final String COLUMNS =
      "SELECT id, name, kind, region_code, credit_code, version FROM unit";
  private static final String BY_ID = COLUMNS + " WHERE id = ?";

  private final DataSource database;

  UnitReader(DataSource database) {
    this.database = database;
  }

  Optional<UnitResponse> find(UUID id) {
    List<UnitResponse> found = read(BY_ID, List.of(id), 1);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  List<UnitResponse> page(UnitFilter filter, PageRequest page) {
    StringBuilder sql = new StringBuilder(COLUMNS).append(" WHERE id > ?");
    List<Object> values = new ArrayList<>();
    values.add(page.afterId());
    if (filter.regionCode() != null) {
      sql.append(" AND region_code = ?");
      values.add(filter.regionCode());
    }
    if (filter.kind() != null) {
      sql.append(" AND kind = ?");
      values.add(filter.kind().name());
    }
    if (filter.name() != null) {
      sql.append(" AND name = ?");
      values.add(filter.name());
    }
    sql.append(" ORDER BY id LIMIT ?");
    values.add(page.fetch());
    return read(sql.toString(), values, page.fetch());
  }

  private List<UnitResponse> read(String sql, List<Object> values, int expected) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        query.setObject(i + 1, values.get(i));
      }
      List<UnitResponse> units = new ArrayList<>(expected);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          units.add(unit(rows));
        }
      }
      return units;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static UnitResponse unit(ResultSet row) throws SQLException {
    UnitKind kind = UnitKind.valueOf(row.getString(3));
    return new UnitResponse(
        row.getObject(1, UUID.class),
        row.getString(2),
        kind,
        kind.label(),
        row.getString(4),
        row.getString(5),
        row.getLong(6));
  }
}
