package org.ipfund.embedded;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * An OpenID Connect issuer for tests and trials: it publishes its discovery document and its keys,
 * made anew at every start, and signs any claims it is given. Listens on 127.0.0.1 only.
 */
public final class TestIssuer implements AutoCloseable {

  /** The audience the services expect. */
  public static final String AUDIENCE = "ipfund";

  private static final int KEY_BITS = 2048;
  private static final long LIFETIME_SECONDS = 3600;

  private final HttpServer server;
  private final EllipticCurveJsonWebKey key;
  private final RsaJsonWebKey rsaKey;

  private TestIssuer(HttpServer server, EllipticCurveJsonWebKey key, RsaJsonWebKey rsaKey) {
    this.server = server;
    this.key = key;
    this.rsaKey = rsaKey;
  }

  /** Starts on a free port. */
  public static TestIssuer start() {
    return start(0);
  }

  /** Starts on a port of choice; 0 is any free one. */
  public static TestIssuer start(int port) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
      RsaJsonWebKey rsaKey = RsaJwkGenerator.generateJwk(KEY_BITS);
      key.setKeyId("test-" + Instant.now().toEpochMilli());
      rsaKey.setKeyId(key.getKeyId() + "-rsa");
      TestIssuer issuer = new TestIssuer(HttpServer.create(address, 0), key, rsaKey);
      issuer.publish();
      return issuer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private void publish() {
    Map<String, Object> discovery = new LinkedHashMap<>();
    discovery.put("issuer", url());
    discovery.put("jwks_uri", url() + "/jwks");
    discovery.put("token_endpoint", url() + "/token");
    discovery.put("authorization_endpoint", url() + "/authorize");
    serve("/.well-known/openid-configuration", JsonUtil.toJson(discovery));
    serve("/jwks", new JsonWebKeySet(key, rsaKey).toJson());
    server.start();
  }

  private void serve(String path, String json) {
    server.createContext(path, exchange -> answer(exchange, json));
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  /** The issuer's identifier, where its discovery document is found. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /**
   * Signs the claims; issuer, audience and an hour of validity are added where they are missing. By
   * an elliptic curve: tests sign thousands of tokens, and RSA takes ten times as long.
   */
  public String token(Map<String, Object> claims) {
    return token(claims, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256, key);
  }

  /** The same signed by RSA, as most providers do. */
  public String rsaToken(Map<String, Object> claims) {
    return token(claims, AlgorithmIdentifiers.RSA_USING_SHA256, rsaKey);
  }

  private String token(Map<String, Object> claims, String algorithm, PublicJsonWebKey signer) {
    long now = Instant.now().getEpochSecond();
    Map<String, Object> all = new LinkedHashMap<>(claims);
    all.putIfAbsent("iss", url());
    all.putIfAbsent("aud", AUDIENCE);
    all.putIfAbsent("iat", now);
    all.putIfAbsent("exp", now + LIFETIME_SECONDS);
    JsonWebSignature token = new JsonWebSignature();
    token.setAlgorithmHeaderValue(algorithm);
    token.setKeyIdHeaderValue(signer.getKeyId());
    token.setHeader("typ", "JWT");
    token.setKey(signer.getPrivateKey());
    token.setPayload(JsonUtil.toJson(all));
    try {
      return token.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
