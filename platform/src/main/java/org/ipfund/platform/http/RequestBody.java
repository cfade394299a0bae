package org.ipfund.platform.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;

/** The raw body of the running request, kept for its fingerprint. */
@RequestScoped
public class RequestBody {

  private static final byte[] NONE = {};

  private byte[] bytes = NONE;

  byte[] bytes() {
    return bytes;
  }

  /** Takes the body that {@link BodyBuffer} has gathered. */
  byte[] of(RoutingContext routing) {
    Buffer gathered = routing.body().buffer();
    bytes = gathered == null ? NONE : gathered.getBytes();
    return bytes;
  }
}
