package org.ipfund.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;

class TestIssuerTest {

  private static String get(String url) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static JwtConsumer verifier(TestIssuer issuer) throws Exception {
    return verifier(issuer, 0);
  }

  private static JwtConsumer verifier(TestIssuer issuer, int number) throws Exception {
    JsonWebKey key = new JsonWebKeySet(get(issuer.url() + "/jwks")).getJsonWebKeys().get(number);
    return new JwtConsumerBuilder()
        .setVerificationKey(key.getKey())
        .setExpectedIssuer(issuer.url())
        .setExpectedAudience(TestIssuer.AUDIENCE)
        .setRequireExpirationTime()
        .build();
  }

  @Test
  void token_whenVerifiedWithThePublishedKey_holdsItsClaims() throws Exception {
    try (TestIssuer issuer = TestIssuer.start()) {
      JwtClaims claims = verifier(issuer).processToClaims(issuer.token(Map.of("sub", "甲")));
      assertEquals("甲", claims.getSubject());
    }
  }

  @Test
  void rsaToken_whenVerifiedWithThePublishedKey_holdsItsClaims() throws Exception {
    try (TestIssuer issuer = TestIssuer.start()) {
      JwtClaims claims = verifier(issuer, 1).processToClaims(issuer.rsaToken(Map.of("sub", "甲")));
      assertEquals("甲", claims.getSubject());
    }
  }

  @Test
  void token_whenOfAnotherIssuer_isRefused() throws Exception {
    try (TestIssuer issuer = TestIssuer.start();
        TestIssuer other = TestIssuer.start()) {
      JwtConsumer verifier = verifier(issuer);
      String foreign = other.token(Map.of("sub", "x", "iss", issuer.url()));
      assertThrows(InvalidJwtException.class, () -> verifier.processToClaims(foreign));
    }
  }
}
