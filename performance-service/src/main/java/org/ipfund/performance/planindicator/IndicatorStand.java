package org.ipfund.performance.planindicator;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.ipfund.performance.plan.PlanStatus;
import org.ipfund.performance.plan.content.IndicatorMeasure;
import org.ipfund.platform.sql.Columns;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as far as whoever enters its values needs it.
 *
 * @param baselinePrinted the document says what it begins with
 */
record IndicatorStand(
    UUID id,
    UUID planId,
    String planTitle,
    PlanStatus status,
    String scope,
    @Nullable UUID supplierBodyId,
    IndicatorMeasure measure,
    int baselineYear,
    boolean baselinePrinted,
    int targetYear,
    long version) {

  static final String SELECT =
      """
      SELECT i.id, i.plan_id, i.scope, i.supplier_body_id, i.measure, i.baseline_year,
        i.baseline_value, i.target_year, i.version, p.title, p.status, p.period_start
      FROM plan_indicator i JOIN plan p ON p.id = i.plan_id\
      """;

  static IndicatorStand of(Columns row) throws SQLException {
    LocalDate start = row.date("period_start");
    Integer baselineYear = row.numberOrNull("baseline_year");
    return new IndicatorStand(
        row.id("id"),
        row.id("plan_id"),
        row.text("title"),
        row.constant("status", PlanStatus.class),
        row.text("scope"),
        row.id("supplier_body_id"),
        row.constant("measure", IndicatorMeasure.class),
        baselineYear == null ? start.getYear() - 1 : baselineYear,
        row.decimal("baseline_value") != null,
        row.number("target_year"),
        row.longNumber("version"));
  }
}
