package org.ipfund.platform.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.ipfund.platform.json.CanonicalJson;
import org.ipfund.platform.json.RequestBody;
import org.ipfund.platform.value.Sha256;

/** What makes two requests the same: method, path, query and body, by its meaning. */
@ApplicationScoped
class RequestFingerprint {

  private final RoutingContext routing;
  private final RequestBody body;
  private final ObjectMapper json;

  RequestFingerprint(RoutingContext routing, RequestBody body, ObjectMapper json) {
    this.routing = routing;
    this.body = body;
    this.json = json;
  }

  String header(String name) {
    return routing.request().getHeader(name);
  }

  /** The same for bodies that differ in blanks, escapes or the order of members only. */
  String compute() {
    return of(CanonicalJson.of(json, body.bytes()));
  }

  /** The same for equal bytes only, as answers were kept before. */
  String ofBytes() {
    return of(body.bytes());
  }

  private String of(byte[] body) {
    MessageDigest digest = Sha256.digest();
    String line = routing.request().method() + " " + routing.request().uri() + "\n";
    digest.update(line.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(body));
  }
}
