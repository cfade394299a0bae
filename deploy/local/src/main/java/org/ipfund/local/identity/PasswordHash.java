package org.ipfund.local.identity;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Json.text;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as Keycloak stores it. It is computed once for all users of the realm, because they
 * share it, and cheaply, because a random password of 160 bits is not found by guessing.
 */
final class PasswordHash {

  static final String ALGORITHM = "pbkdf2-sha512";
  static final int ITERATIONS = 10_000;
  private static final int BITS = 512;

  private PasswordHash() {}

  static Map<String, Object> credential(String password, String salt) {
    byte[] seasoning = salt.getBytes(StandardCharsets.US_ASCII);
    Base64.Encoder base64 = Base64.getEncoder();
    return json(
        "type",
        "password",
        "secretData",
        text(
            json(
                "value", base64.encodeToString(hash(password, seasoning)),
                "salt", base64.encodeToString(seasoning),
                "additionalParameters", Map.of())),
        "credentialData",
        text(
            json(
                "hashIterations", ITERATIONS,
                "algorithm", ALGORITHM,
                "additionalParameters", Map.of())));
  }

  private static byte[] hash(String password, byte[] salt) {
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
          .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BITS))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
