package org.ipfund.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;

/** The key that signs the checkpoints of the audit records: made once, and kept with the data. */
final class SigningKey {

  private static final int LINE = 64;

  private SigningKey() {}

  /** The key's file (PKCS#8, PEM); there is one afterwards. */
  static Path in(Path folder) {
    Path file = folder.resolve("audit-signing-key.pem");
    try {
      if (Files.notExists(file)) {
        PrivateFile.write(file, pem());
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  private static String pem() {
    try {
      byte[] key =
          KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
      String text = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key);
      return "-----BEGIN PRIVATE KEY-----\n" + text + "\n-----END PRIVATE KEY-----\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
