package org.ipfund.kubernetes;

import java.util.Arrays;

/** The fixed names of the four services, as other systems know them. */
enum SuiteService {
  CATALOG("catalog", 8081),
  SUBMISSION("submission", 8082),
  ALLOCATION("allocation", 8083),
  PERFORMANCE("performance", 8084);

  static final int MANAGEMENT_PORT = 9000;

  final String database;
  final int port;

  SuiteService(String database, int port) {
    this.database = database;
    this.port = port;
  }

  String serviceName() {
    return database + "-service";
  }

  String applicationSecret() {
    return database + "-app";
  }

  String ownerSecret() {
    return database + "-owner";
  }

  String auditSecret() {
    return database + "-audit";
  }

  /** The catalog's holds its own key, the others share the public ones. */
  String eventSecret() {
    return this == CATALOG ? "catalog-events" : "event-keys";
  }

  String tlsSecret() {
    return database + "-tls";
  }

  static SuiteService named(String serviceName) {
    return Arrays.stream(values())
        .filter(service -> service.serviceName().equals(serviceName))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such service: " + serviceName));
  }
}
