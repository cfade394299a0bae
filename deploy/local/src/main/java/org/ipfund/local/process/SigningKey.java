package org.ipfund.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;

/**
 * An Ed25519 key pair of this suite, made once and kept with the data: one signs the checkpoints of
 * the audit records, one the events by which rights travel.
 */
public final class SigningKey {

  private static final int LINE = 64;

  private final Path file;
  private final Path publicFile;

  private SigningKey(Path folder, String name) {
    file = folder.resolve(name + "-signing-key.pem");
    publicFile = folder.resolve(name + "-public-keys.pem");
  }

  public static SigningKey audit(Path folder) {
    return new SigningKey(folder, "audit");
  }

  public static SigningKey events(Path folder) {
    return new SigningKey(folder, "event");
  }

  /** The private key's file (PKCS#8, PEM), for its owner only; there is one afterwards. */
  public Path file() {
    if (Files.notExists(file)) {
      make();
    }
    return file;
  }

  /** The file of the public keys (X.509, PEM); it holds that of {@link #file} afterwards. */
  public Path publicFile() {
    if (Files.notExists(file) || Files.notExists(publicFile)) {
      make();
    }
    return publicFile;
  }

  /** Public half first: no key ever signs that nobody can check. Earlier ones stay believed. */
  private void make() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      PrivateFile.folder(file.getParent());
      Files.writeString(
          publicFile,
          pem("PUBLIC", pair.getPublic()),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      PrivateFile.write(file, pem("PRIVATE", pair.getPrivate()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pem(String kind, Key key) {
    String text = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key.getEncoded());
    return "-----BEGIN %1$s KEY-----\n%2$s\n-----END %1$s KEY-----\n".formatted(kind, text);
  }
}
