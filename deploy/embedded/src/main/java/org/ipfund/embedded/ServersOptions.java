package org.ipfund.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What {@link ServersMain} was asked for: {@code DIR [POSTGRES_PORT [KAFKA_PORT]]}; ports that are
 * not given come from the environment, then from the defaults.
 */
record ServersOptions(Path dataDir, int postgresPort, int kafkaPort) {

  static final int POSTGRES_PORT = 15432;
  static final int KAFKA_PORT = 19092;

  static ServersOptions of(List<String> arguments, Map<String, String> environment) {
    if (arguments.isEmpty()) {
      throw new IllegalArgumentException("Usage: DATA_DIR [POSTGRES_PORT [KAFKA_PORT]]");
    }
    return new ServersOptions(
        Path.of(arguments.get(0)).toAbsolutePath().normalize(),
        port(arguments, 1, environment.get("POSTGRES_PORT"), POSTGRES_PORT),
        port(arguments, 2, environment.get("KAFKA_PORT"), KAFKA_PORT));
  }

  private static int port(List<String> arguments, int index, String variable, int otherwise) {
    if (arguments.size() > index) {
      return Integer.parseInt(arguments.get(index));
    }
    return variable == null ? otherwise : Integer.parseInt(variable);
  }

  Path postgresDir() {
    return dataDir.resolve("postgres");
  }

  Path kafkaDir() {
    return dataDir.resolve("kafka");
  }

  PidFile pidFile() {
    return new PidFile(dataDir.resolve("servers.pid"));
  }
}
