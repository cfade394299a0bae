package org.ipfund.platform.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What the parameters mean that stand in every contract. */
final class ParameterWords {

  private static final Map<String, String> WORDS =
      Map.of(
          "limit", "Items a page, 1 to 200; 50 without it",
          "cursor", "The next of the page before; the first page without it",
          "If-Match", "The ETag the resource was read with");

  private ParameterWords() {}

  static void describe(Parameter parameter) {
    if (parameter.getDescription() == null) {
      parameter.setDescription(WORDS.get(parameter.getName()));
    }
  }
}
