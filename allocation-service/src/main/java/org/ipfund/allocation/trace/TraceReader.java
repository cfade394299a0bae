package org.ipfund.allocation.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/** Follows a region's yuan from the demand to the payment. */
@ApplicationScoped
class TraceReader {

  private final TraceQueries queries;

  TraceReader(TraceQueries queries) {
    this.queries = queries;
  }

  /** The region's way in a year, or empty when the region is not known. */
  Optional<TraceResponse> region(String region, int year) {
    return queries.regionName(region).map(name -> trace(region, name, year));
  }

  private TraceResponse trace(String region, String name, int year) {
    List<TraceResponse.TracedTable> tables =
        queries.tables(region, year).stream().map(TraceReader::table).toList();
    return new TraceResponse(
        region,
        name,
        year,
        sums(tables, queries.sums(region, year)),
        queries.demands(region, year).stream().map(TraceReader::demand).toList(),
        queries.projects(region, year).stream().map(TraceReader::project).toList(),
        tables,
        queries.lines(region, year).stream().map(TraceReader::line).toList(),
        queries.entries(region, year).stream().map(TraceReader::booked).toList());
  }

  private static TraceResponse.TracedSums sums(List<TraceResponse.TracedTable> tables, Tuple row) {
    Money requested =
        tables.stream()
            .map(TraceResponse.TracedTable::requestedAmount)
            .reduce(Money.ZERO, Money::plus);
    Money received = money(row, 0);
    Money disbursed = money(row, 1);
    return new TraceResponse.TracedSums(requested, received, disbursed, received.minus(disbursed));
  }

  private static TraceResponse.TracedDemand demand(Tuple row) {
    return new TraceResponse.TracedDemand(
        id(row, 0), id(row, 1), text(row, 2), id(row, 3), text(row, 4), money(row, 5));
  }

  private static TraceResponse.TracedProject project(Tuple row) {
    return new TraceResponse.TracedProject(
        id(row, 0), id(row, 1), text(row, 2), id(row, 3), money(row, 4));
  }

  private static TraceResponse.TracedTable table(Tuple row) {
    return new TraceResponse.TracedTable(
        id(row, 0), id(row, 1), id(row, 2), id(row, 3), money(row, 4));
  }

  private static TraceResponse.TracedLine line(Tuple row) {
    return new TraceResponse.TracedLine(
        id(row, 0),
        text(row, 1),
        text(row, 2),
        row.get(3, Instant.class),
        id(row, 4),
        id(row, 5),
        id(row, 6),
        id(row, 7),
        money(row, 8));
  }

  private static TraceResponse.TracedEntry booked(Tuple row) {
    String holder = text(row, 7);
    return new TraceResponse.TracedEntry(
        id(row, 0),
        text(row, 1),
        money(row, 2),
        money(row, 3),
        day(row, 4),
        id(row, 5),
        id(row, 6),
        holder.isEmpty() ? null : holder);
  }

  private static UUID id(Tuple row, int column) {
    return row.get(column, UUID.class);
  }

  private static String text(Tuple row, int column) {
    return row.get(column, String.class);
  }

  private static Money money(Tuple row, int column) {
    return new Money(row.get(column, BigDecimal.class));
  }

  private static LocalDate day(Tuple row, int column) {
    return row.get(column, LocalDate.class);
  }
}
