package org.ipfund.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.ipfund.local.process.Readiness;
import org.ipfund.local.process.ServersProcess;
import org.ipfund.local.process.ServiceProcess;
import org.ipfund.local.process.StartFailure;

/** The issuer, PostgreSQL, Kafka and the services, started and stopped together. */
public final class Suite implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(300);

  private final Issuer issuer;
  private final ServersProcess servers;
  private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
  private final PrintStream out;
  private final Watch watch;

  Suite(
      Issuer issuer,
      ServersProcess servers,
      ServiceLaunches launches,
      List<Service> wanted,
      PrintStream out) {
    this.issuer = issuer;
    this.servers = servers;
    this.out = out;
    this.watch = new Watch(out, PATIENCE);
    Readiness readiness = new Readiness();
    for (Service service : wanted) {
      services.put(service, new ServiceProcess(launches.of(service), readiness));
    }
  }

  /** Starts everything; throws {@link StartFailure} when a part does not come up. */
  void start() {
    long begin = System.nanoTime();
    issuer.start();
    servers.start();
    report("PostgreSQL and Kafka", begin);
    // They read the issuer's keys when the first token comes.
    services.values().forEach(ServiceProcess::start);
    issuer.awaitReady();
    report(issuer.name(), begin);
    for (ServiceProcess service : services.values()) {
      service.awaitReady(PATIENCE);
      report(service.name(), begin);
    }
  }

  private void report(String what, long begin) {
    Duration taken = Duration.ofNanos(System.nanoTime() - begin);
    out.printf(
        "  ✓ %-20s ready after %d.%d s%n", what, taken.toSeconds(), taken.toMillisPart() / 100);
  }

  /** One of the services, for instance to kill it. */
  public ServiceProcess service(Service service) {
    return services.get(service);
  }

  /** Ends a service in good order. */
  public void stop(Service service) {
    service(service).stop();
  }

  /** Ends a service in good order and waits until it is ready again. */
  public void restart(Service service) {
    stop(service);
    service(service).start();
    service(service).awaitReady(PATIENCE);
  }

  /** Starts services that die again, until a part ends that all of them need; its name. */
  String keep() {
    Map<String, CompletableFuture<Process>> needed =
        Map.of("PostgreSQL and Kafka", servers.onExit(), issuer.name(), issuer.onExit());
    return watch.over(services.values(), needed);
  }

  @Override
  public void close() {
    watch.end();
    services.values().parallelStream().forEach(ServiceProcess::stop);
    issuer.close();
    servers.stop();
  }
}
