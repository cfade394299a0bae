package org.ipfund.platform.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
@TestProfile(TlsTest.Mutual.class)
class TlsTest {

  private static final Certificates CERTIFICATES = new Certificates();

  private static final int PLAIN_PORT = freePort();

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static class Mutual implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "TLS_CERTIFICATE_FILE", CERTIFICATES.certificate("server").toString(),
          "TLS_KEY_FILE", CERTIFICATES.key("server").toString(),
          "TLS_TRUST_FILE", CERTIFICATES.certificate("authority").toString(),
          "TLS_CLIENT_AUTH", "required",
          "TLS_ONLY", "true",
          "quarkus.http.test-port", String.valueOf(PLAIN_PORT));
    }
  }

  @TestHTTPResource(value = "/v1/about", tls = true)
  URI about;

  private HttpResponse<String> get(SSLContext context, URI uri) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    return HttpClient.newBuilder()
        .sslContext(context)
        .build()
        .send(request, BodyHandlers.ofString());
  }

  @Test
  void request_withCertificateOfTheAuthority_isAnsweredStrictly() throws Exception {
    HttpResponse<String> answer = get(CERTIFICATES.client("client"), about);
    assertEquals(200, answer.statusCode());
    assertTrue(
        answer
            .headers()
            .firstValue("Strict-Transport-Security")
            .orElseThrow()
            .startsWith("max-age=31536000"));
  }

  @Test
  void request_withoutCertificate_isRefused() {
    assertThrows(IOException.class, () -> get(CERTIFICATES.client(null), about));
  }

  @Test
  void request_withCertificateOfAStranger_isRefused() {
    assertThrows(IOException.class, () -> get(CERTIFICATES.client("stranger"), about));
  }

  @Test
  void request_withoutTls_findsNoPort() {
    URI plain = URI.create("http://127.0.0.1:" + PLAIN_PORT + "/v1/about");
    assertThrows(ConnectException.class, () -> get(CERTIFICATES.client("client"), plain));
  }

  @Test
  void request_withoutTls_isNotAnsweredOnTheTlsPort() {
    URI plain = URI.create("http://127.0.0.1:" + about.getPort() + "/v1/about");
    assertThrows(IOException.class, () -> get(CERTIFICATES.client("client"), plain));
  }

  @Test
  void handshake_whenHttp2IsOffered_agreesOnHttp1() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(about).build();
    HttpResponse<String> answer =
        HttpClient.newBuilder()
            .sslContext(CERTIFICATES.client("client"))
            .version(HttpClient.Version.HTTP_2)
            .build()
            .send(request, BodyHandlers.ofString());
    assertEquals(200, answer.statusCode());
    assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
  }

  @Test
  void handshake_withOldProtocol_isRefused() throws Exception {
    try (SSLSocket socket =
        (SSLSocket)
            CERTIFICATES
                .client("client")
                .getSocketFactory()
                .createSocket("127.0.0.1", about.getPort())) {
      socket.setEnabledProtocols(new String[] {"TLSv1.1"});
      assertThrows(SSLException.class, socket::startHandshake);
    }
  }
}
