package org.ipfund.platform.openapi;

import java.util.Map;

/**
 * What is told of one operation.
 *
 * @param examples JSON by place: {@code Request}, or {@code Response 200}
 */
public record OperationText(String description, Map<String, String> examples) {

  /** The place of what is sent. */
  public static final String REQUEST = "Request";

  private static final String RESPONSE = "Response ";

  /** The place of an answer. */
  public static String response(String status) {
    return RESPONSE + status;
  }
}
