package org.ipfund.platform.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What makes two requests the same: method, path, query and body, to the byte. */
@ApplicationScoped
class RequestFingerprint {

  private final RoutingContext routing;
  private final RequestBody body;

  RequestFingerprint(RoutingContext routing, RequestBody body) {
    this.routing = routing;
    this.body = body;
  }

  String header(String name) {
    return routing.request().getHeader(name);
  }

  String compute() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String line = routing.request().method() + " " + routing.request().uri() + "\n";
      digest.update(line.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(body.bytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
