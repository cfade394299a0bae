package org.ipfund.bench.fuzz;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run of the fuzzer is.
 *
 * @param root the suite's folder, where the documents are
 * @param services where each service answers, by short name
 * @param requests for each service
 * @param out folder for the results, or null
 * @param only the one request to make, by its index, or -1 for all
 * @param tokens folder with a token in each file, or null when the services ask for none
 */
public record FuzzOptions(
    Path root,
    Map<String, URI> services,
    long requests,
    long seed,
    int connections,
    Path out,
    long only,
    Path tokens) {

  private static final Map<String, Integer> PORTS = ports();
  private static final String USAGE =
      "Usage: fuzz [--service NAME]... [--requests N] [--seed S] [--base URL] [--connections N]"
          + " [--out DIR] [--index I]"
          + " [--tokens DIR]";

  private static Map<String, Integer> ports() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    ports.put("catalog", 8081);
    ports.put("submission", 8082);
    ports.put("allocation", 8083);
    ports.put("performance", 8084);
    return ports;
  }

  /**
   * Reads the command line; throws {@link IllegalArgumentException} with the usage. {@code --base}
   * is the address of the only service, or without a port the host of all of them.
   */
  public static FuzzOptions of(List<String> arguments) {
    Deque<String> left = new ArrayDeque<>(arguments);
    List<String> names = new ArrayList<>();
    Path root = Path.of("");
    URI base = URI.create("http://127.0.0.1");
    long requests = 10_000;
    long seed = 1;
    int connections = 8;
    Path out = null;
    long only = -1;
    Path tokens = null;
    while (!left.isEmpty()) {
      String argument = left.pop();
      if (left.isEmpty()) {
        throw new IllegalArgumentException(argument + "? " + USAGE);
      }
      String value = left.pop();
      switch (argument) {
        case "--service" -> names.add(known(value));
        case "--requests" -> requests = Long.parseLong(value);
        case "--seed" -> seed = Long.parseLong(value);
        case "--base" -> base = URI.create(value);
        case "--connections" -> connections = Integer.parseInt(value);
        case "--out" -> out = Path.of(value);
        case "--index" -> only = Long.parseLong(value);
        case "--tokens" -> tokens = Path.of(value);
        case "--root" -> root = Path.of(value);
        default -> throw new IllegalArgumentException(argument + "? " + USAGE);
      }
    }
    Map<String, URI> services = addresses(names, base);
    return new FuzzOptions(root, services, requests, seed, connections, out, only, tokens);
  }

  private static String known(String service) {
    String name = service.replace("-service", "");
    if (!PORTS.containsKey(name)) {
      throw new IllegalArgumentException("No service " + service + ". " + USAGE);
    }
    return name;
  }

  private static Map<String, URI> addresses(List<String> names, URI base) {
    Map<String, URI> addresses = new LinkedHashMap<>();
    for (String name : names.isEmpty() ? List.copyOf(PORTS.keySet()) : names) {
      boolean whole = base.getPort() > 0;
      addresses.put(name, whole ? base : URI.create(base + ":" + PORTS.get(name)));
    }
    return addresses;
  }

  /** The document of a service. */
  Path document(String service) {
    return root.resolve(service + "-service/openapi/openapi.yaml");
  }
}
