package org.ipfund.platform.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;

/** The raw body of the running request, kept for its fingerprint. */
@RequestScoped
public class RequestBody {

  private static final byte[] NONE = {};

  private byte[] bytes = NONE;

  byte[] bytes() {
    return bytes;
  }

  /** Takes the body that {@link BodyBuffer} has gathered, or reads it where it has not. */
  byte[] of(RoutingContext routing, InputStream stream) throws IOException {
    if (BodyBuffer.leavesToWorker(routing)) {
      bytes = stream.readAllBytes();
    } else {
      Buffer gathered = routing.body().buffer();
      bytes = gathered == null ? NONE : gathered.getBytes();
    }
    return bytes;
  }
}
