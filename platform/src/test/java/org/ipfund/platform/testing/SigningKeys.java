package org.ipfund.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;

/** Ed25519 keys in PEM files, as an operator would make them; they go with the JVM. */
public final class SigningKeys {

  /** The files of one key pair. */
  public record Pair(Path privateKey, Path publicKey) {}

  private SigningKeys() {}

  /** A new pair. */
  public static Pair create() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      return new Pair(
          write("PRIVATE KEY", pair.getPrivate()), write("PUBLIC KEY", pair.getPublic()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path write(String kind, Key key) {
    try {
      Path file = Files.createTempFile("audit", ".pem");
      file.toFile().deleteOnExit();
      String text = Base64.getMimeEncoder().encodeToString(key.getEncoded());
      return Files.writeString(
          file, "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(kind, text, kind));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
