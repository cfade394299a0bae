package org.ipfund.bench.fuzz.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Tokens that look like a genuine one and are not: no service may believe them. */
final class Forgery {

  private static final long LONG_AGO = 1_600_000_000L;

  private Forgery() {}

  static List<Credential> of(String token) {
    String[] parts = token.split("\\.");
    List<Credential> all = new ArrayList<>();
    add(all, "other-payload", parts[0] + "." + promoted(token) + "." + parts[2]);
    add(all, "no-signature", parts[0] + "." + parts[1] + ".");
    add(all, "alg-none", Jwt.encode("{\"alg\":\"none\"}") + "." + parts[1] + ".");
    String symmetric = Jwt.encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
    add(all, "alg-symmetric", symmetric + "." + parts[1] + "." + Jwt.encode("x".repeat(32)));
    add(all, "cut-signature", token.substring(0, token.length() - 20));
    add(all, "other-key", signed(parts[0], Jwt.payload(token)));
    add(all, "expired", signed(parts[0], with(token, "exp", LONG_AGO)));
    add(all, "other-audience", signed(parts[0], with(token, "aud", "another")));
    add(all, "other-issuer", signed(parts[0], with(token, "iss", "http://127.0.0.1:1")));
    add(all, "no-token", "garbage");
    add(all, "large", "a".repeat(3_000) + "." + parts[1] + "." + parts[2]);
    return List.copyOf(all);
  }

  private static void add(List<Credential> all, String name, String token) {
    all.add(new Credential(name, "Bearer " + token, false));
  }

  private static String promoted(String token) {
    ObjectNode claims = (ObjectNode) Jwt.payload(token);
    claims.putArray("roles").add("PROVINCE_ADMIN").add("AUDITOR");
    return Jwt.encode(claims.toString());
  }

  private static JsonNode with(String token, String claim, Object value) {
    ObjectNode claims = (ObjectNode) Jwt.payload(token);
    claims.putPOJO(claim, value);
    return claims;
  }

  private static String signed(String header, JsonNode claims) {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
      String text = header + "." + Jwt.encode(claims.toString());
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(pair.getPrivate());
      signature.update(text.getBytes(StandardCharsets.US_ASCII));
      return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
