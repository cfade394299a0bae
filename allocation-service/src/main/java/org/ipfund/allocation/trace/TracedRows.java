package org.ipfund.allocation.trace;

import java.sql.SQLException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.value.Money;

/** Reads the stations of the way from their rows. */
final class TracedRows {

  /** What a treasury received and what it paid, in yuan. */
  record Moved(Money received, Money disbursed) {}

  private TracedRows() {}

  static TraceResponse.TracedDemand demand(Columns row) throws SQLException {
    return new TraceResponse.TracedDemand(
        row.id("id"),
        row.id("round_id"),
        row.text("form_code"),
        row.id("unit_id"),
        row.text("unit_name"),
        row.money("amount"));
  }

  static TraceResponse.TracedProject project(Columns row) throws SQLException {
    return new TraceResponse.TracedProject(
        row.id("id"),
        row.id("demand_id"),
        row.text("name"),
        row.id("unit_id"),
        row.money("amount"));
  }

  static TraceResponse.TracedTable table(Columns row) throws SQLException {
    return new TraceResponse.TracedTable(
        row.id("id"),
        row.id("demand_id"),
        row.id("project_id"),
        row.id("unit_id"),
        row.money("requested_amount"));
  }

  static TraceResponse.TracedLine line(Columns row) throws SQLException {
    return new TraceResponse.TracedLine(
        row.id("id"),
        row.text("document_number"),
        row.text("stage"),
        row.instant("issued_at"),
        row.id("demand_id"),
        row.id("project_id"),
        row.id("table_id"),
        row.id("unit_id"),
        row.money("amount"));
  }

  static TraceResponse.TracedEntry entry(Columns row) throws SQLException {
    return new TraceResponse.TracedEntry(
        row.id("id"),
        row.text("kind"),
        row.money("amount"),
        row.money("balance_after"),
        row.date("booked_on"),
        row.id("origin_id"),
        row.id("cause_id"),
        row.text("payee_name"));
  }

  static Moved moved(Columns row) throws SQLException {
    return new Moved(row.money("received"), row.money("disbursed"));
  }
}
