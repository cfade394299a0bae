package org.ipfund.platform.json;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import org.ipfund.platform.edge.BodyBuffer;

/** The raw body of the running request, kept for its fingerprint. */
@RequestScoped
public class RequestBody {

  private static final byte[] NONE = {};

  private byte[] bytes = NONE;

  public byte[] bytes() {
    return bytes;
  }

  /** Takes the body that {@link BodyBuffer} has gathered. */
  byte[] of(RoutingContext routing) {
    Buffer gathered = routing.body().buffer();
    bytes = gathered == null ? NONE : gathered.getBytes();
    return bytes;
  }
}
