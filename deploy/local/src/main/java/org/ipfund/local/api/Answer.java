package org.ipfund.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/**
 * What a service answered.
 *
 * @param address the resource it is about: where it was created, or what was asked
 * @param etag the version it was read with, null where the service names none
 * @param body a missing node when there is none
 */
public record Answer(int status, URI address, String etag, JsonNode body) {

  /** A field as text, at any depth by JSON pointer; empty when it is not there. */
  public String text(String pointer) {
    return body.at(pointer).asText();
  }

  /** The identifier of the resource. */
  public String id() {
    return text("/id");
  }
}
