package org.ipfund.submission.demand;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.demand.RoundSummary.StatusCount;

/** Counts those of a round's demands that the caller sees, all of it in one statement. */
@ApplicationScoped
class RoundSummaryReader {

  private static final String COUNT =
      """
      SELECT r.budget_year, r.title, d.status, grouping(d.status) AS is_total,
        count(d.id) AS demands, count(DISTINCT d.unit_id) AS units,
        coalesce(sum(d.amount), 0) AS amount, coalesce(sum(d.approved_amount), 0) AS approved
      FROM known_round r LEFT JOIN demand d ON d.round_id = r.id AND (%s)
      WHERE r.id = ?
      GROUP BY GROUPING SETS ((r.budget_year, r.title, d.status), (r.budget_year, r.title))
      """;

  private record Row(
      boolean total,
      DemandStatus status,
      int budgetYear,
      String title,
      int demands,
      int units,
      Money amount,
      Money approved) {}

  private final Database database;
  private final Caller caller;

  RoundSummaryReader(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  Optional<RoundSummary> find(UUID roundId) {
    Condition seen = caller.sees("d.scope", "d.held", "d.unit_id");
    List<Object> values = new ArrayList<>(seen.values());
    values.add(roundId);
    List<Row> rows =
        database.list(COUNT.formatted(seen.sql()), RoundSummaryReader::row, values.toArray());
    return rows.stream().filter(Row::total).findFirst().map(all -> summary(roundId, all, rows));
  }

  private static RoundSummary summary(UUID roundId, Row all, List<Row> rows) {
    List<StatusCount> counts =
        Arrays.stream(DemandStatus.values()).map(status -> count(status, rows)).toList();
    Money filed =
        counts.stream()
            .filter(count -> count.status().isFiled())
            .map(StatusCount::amount)
            .reduce(Money.ZERO, Money::plus);
    return new RoundSummary(
        roundId,
        all.budgetYear(),
        all.title(),
        all.units(),
        all.demands(),
        filed,
        all.approved(),
        counts);
  }

  private static StatusCount count(DemandStatus status, List<Row> rows) {
    return rows.stream()
        .filter(row -> row.status() == status)
        .findFirst()
        .map(row -> new StatusCount(status, says(status.label()), row.demands(), row.amount()))
        .orElseGet(() -> new StatusCount(status, says(status.label()), 0, Money.ZERO));
  }

  private static Row row(Columns row) throws SQLException {
    return new Row(
        row.number("is_total") == 1,
        row.constant("status", DemandStatus.class),
        row.number("budget_year"),
        row.text("title"),
        row.number("demands"),
        row.number("units"),
        row.money("amount"),
        row.money("approved"));
  }
}
