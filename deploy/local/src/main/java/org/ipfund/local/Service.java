package org.ipfund.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipfund.local.process.LocalPort;

/** The four services with their fixed ports; the name in lower case is also the database's. */
public enum Service {
  CATALOG(8081, 9081),
  SUBMISSION(8082, 9082),
  ALLOCATION(8083, 9083),
  PERFORMANCE(8084, 9084);

  private final int port;
  private final int managementPort;

  Service(int port, int managementPort) {
    this.port = LocalPort.of(port);
    this.managementPort = LocalPort.of(managementPort);
  }

  /** The name of the service and of its folder, as {@code catalog-service}. */
  public String title() {
    return database() + "-service";
  }

  /** The name of its database, from which its roles' names follow. */
  public String database() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where its API answers. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Where it says whether it is ready. */
  URI readiness() {
    return URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready");
  }

  int port() {
    return port;
  }

  int managementPort() {
    return managementPort;
  }

  Path application(Path root) {
    return root.resolve(title()).resolve("target/quarkus-app");
  }

  static IntStream ports() {
    return Stream.of(values()).flatMapToInt(each -> IntStream.of(each.port, each.managementPort));
  }
}
