package org.ipfund.bench.crash.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;

/** A key that the service asks for, although nothing is signed with it here. */
final class PublicKey {

  private static final int LINE = 64;

  private PublicKey() {}

  /** Writes it into the folder (X.509, PEM). */
  static Path in(Path folder) {
    Path file = folder.resolve("event-public-keys.pem");
    try {
      Files.createDirectories(folder);
      return Files.writeString(file, pem());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pem() {
    try {
      byte[] key =
          KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic().getEncoded();
      String text = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key);
      return "-----BEGIN PUBLIC KEY-----\n" + text + "\n-----END PUBLIC KEY-----\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
