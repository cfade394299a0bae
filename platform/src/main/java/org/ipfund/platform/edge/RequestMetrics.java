package org.ipfund.platform.edge;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the metrics of requests are told apart by. A label is a path of the contract, never one that
 * a stranger made up: each value is a series that is kept for as long as the process lives.
 */
@Singleton
public class RequestMetrics implements HttpServerMetricsTagsContributor {

  /** All paths that are none of the contract. */
  static final String UNMATCHED = "/unmatched";

  /** All of the contract's reading pages. */
  private static final String PAGES = "/q";

  /** Before everything that may answer. */
  private static final int PRIORITY = 3_000;

  private static final String REQUESTS = "http.server.requests";
  private static final String PATH = "uri";
  private static final String OTHER_METHOD = "OTHER";
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
  private static final double[] BUCKETS =
      Stream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000)
          .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
          .toArray();

  private final Routes routes;

  RequestMetrics(Routes routes) {
    this.routes = routes;
  }

  void register(@Observes Filters filters) {
    filters.register(this::label, PRIORITY);
  }

  private void label(RoutingContext request) {
    HttpRequestMetric metric = HttpRequestMetric.getRequestMetric(request);
    if (metric != null) {
      metric.setTemplatePath(label(request.request().path()));
    }
    request.next();
  }

  String label(String path) {
    return path != null && (path.equals(PAGES) || path.startsWith(PAGES + "/"))
        ? PAGES
        : routes.template(path).orElse(UNMATCHED);
  }

  /** Methods can be made up too. */
  @Override
  public Tags contribute(Context context) {
    return METHODS.contains(context.request().method().name())
        ? Tags.empty()
        : Tags.of("method", OTHER_METHOD);
  }

  /** Also where a connection breaks before its answer, and nobody contributes. */
  @Produces
  @Singleton
  static MeterFilter methods() {
    return MeterFilter.replaceTagValues(
        "method", name -> METHODS.contains(name) ? name : OTHER_METHOD);
  }

  /** Also of what is refused before a path is looked at, such as {@code OPTIONS *}. */
  @Produces
  @Singleton
  MeterFilter labels() {
    return new MeterFilter() {
      @Override
      public Meter.Id map(Meter.Id id) {
        String path = REQUESTS.equals(id.getName()) ? id.getTag(PATH) : null;
        return path == null ? id : id.withTag(Tag.of(PATH, label(path)));
      }
    };
  }

  @Produces
  @Singleton
  static MeterFilter buckets() {
    return new MeterFilter() {
      @Override
      public DistributionStatisticConfig configure(
          Meter.Id id, DistributionStatisticConfig config) {
        return REQUESTS.equals(id.getName())
            ? DistributionStatisticConfig.builder()
                .serviceLevelObjectives(BUCKETS)
                .build()
                .merge(config)
            : config;
      }
    };
  }
}
