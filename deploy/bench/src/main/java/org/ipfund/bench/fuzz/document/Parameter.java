package org.ipfund.bench.fuzz.document;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A documented parameter.
 *
 * @param in {@code path}, {@code query} or {@code header}
 * @param schema what its value is like, references followed
 */
public record Parameter(String name, String in, boolean required, JsonNode schema) {

  /** Whether it is that header, in any spelling of its case. */
  public boolean isHeader(String wanted) {
    return in.equals("header") && name.equalsIgnoreCase(wanted);
  }
}
