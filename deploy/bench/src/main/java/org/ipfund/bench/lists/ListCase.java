package org.ipfund.bench.lists;

import java.net.URI;
import java.util.stream.Collectors;
import org.ipfund.bench.fuzz.document.Operation;
import org.ipfund.bench.fuzz.document.Parameter;

/**
 * A list as one reader asks for it.
 *
 * @param path the operation's path with identifiers of something the reader sees
 */
record ListCase(Operation operation, Reader reader, URI service, String path) {

  /** The budget year that the suite walks through. */
  private static final String YEAR = "2024";

  String page(int limit) {
    return path + "?limit=" + limit + required();
  }

  /** What the list cannot be asked for without. */
  private String required() {
    return operation.parameters("query").stream()
        .filter(Parameter::required)
        .map(each -> "&" + each.name() + "=" + value(each))
        .collect(Collectors.joining());
  }

  private static String value(Parameter required) {
    return required.name().equals("budgetYear")
        ? YEAR
        : required.schema().at("/enum/0").asText(required.schema().path("minimum").asText());
  }

  String label() {
    return operation.name() + " " + reader.kind();
  }
}
