package org.ipfund.bench.fuzz.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ipfund.bench.fuzz.http.Header;
import org.ipfund.bench.fuzz.http.Request;
import org.junit.jupiter.api.Test;

class CurlTest {

  private static final URI ADDRESS = URI.create("http://127.0.0.1:1");

  @Test
  void of_aRequest_quotesForTheShell() {
    byte[] body = "it's\u0000".getBytes(StandardCharsets.UTF_8);
    Request request =
        new Request("s", "PUT", "/v1/a?b=%27", List.of(new Header("X", "y")), body, false);
    assertEquals(
        "curl -si --path-as-is -g -X PUT -H $'X: y' --data-binary $'it\\'s\\u0000'"
            + " $'http://127.0.0.1:1/v1/a?b=%27'",
        Curl.of(request, ADDRESS));
  }

  @Test
  void of_aSignedRequest_keepsTheTokenToItself() {
    Header token = new Header("Authorization", "Bearer secret");
    Request request = new Request("s", "GET", "/", List.of(token), null, false);
    assertFalse(Curl.of(request, ADDRESS).contains("secret"));
  }
}
