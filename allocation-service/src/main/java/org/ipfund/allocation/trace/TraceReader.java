package org.ipfund.allocation.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.place.PlacePaths;
import org.ipfund.platform.value.Money;

/** Follows a region's yuan from the demand to the payment. */
@ApplicationScoped
class TraceReader {

  private final TraceQueries queries;
  private final PlacePaths places;
  private final Caller caller;

  TraceReader(TraceQueries queries, PlacePaths places, Caller caller) {
    this.queries = queries;
    this.places = places;
    this.caller = caller;
  }

  /** The region's way in a year, or empty when no such region lies in the caller's reach. */
  Optional<TraceResponse> region(String region, int year) {
    return places
        .path(region)
        .filter(path -> caller.scope().sees(path, "0") || lay(region))
        .flatMap(path -> queries.regionName(region))
        .map(name -> trace(name, new TraceQueries.Way(region, year)));
  }

  /** Its way until it was put elsewhere is still read where it lay. */
  private boolean lay(String region) {
    return queries.former(region).stream().anyMatch(path -> caller.scope().sees(path, "0"));
  }

  private TraceResponse trace(String name, TraceQueries.Way way) {
    List<TraceResponse.TracedTable> tables = queries.tables(way);
    List<TraceResponse.TracedDemand> demands = queries.demands(way);
    return new TraceResponse(
        way.region(),
        name,
        way.year(),
        sums(requested(tables, demands), queries.sums(way)),
        demands,
        queries.projects(way),
        tables,
        queries.lines(way),
        queries.entries(way));
  }

  /** In target tables; who shares another's, as a zone its city's, asked by its demands alone. */
  private static Money requested(
      List<TraceResponse.TracedTable> tables, List<TraceResponse.TracedDemand> demands) {
    Stream<Money> amounts =
        tables.isEmpty()
            ? demands.stream().map(TraceResponse.TracedDemand::amount)
            : tables.stream().map(TraceResponse.TracedTable::requestedAmount);
    return amounts.reduce(Money.ZERO, Money::plus);
  }

  private static TraceResponse.TracedSums sums(Money requested, TracedRows.Moved moved) {
    return new TraceResponse.TracedSums(
        requested, moved.received(), moved.disbursed(), moved.received().minus(moved.disbursed()));
  }
}
