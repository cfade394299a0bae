package org.ipfund.platform.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads Ed25519 keys from PEM files, as {@code openssl genpkey -algorithm ed25519} writes them. */
public final class PemKeys {

  private static final String ALGORITHM = "Ed25519";
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

  private PemKeys() {}

  /**
   * The key pair of a private key (PKCS#8).
   *
   * @throws IllegalStateException when the file holds none
   */
  public static KeyPair pair(Path file) {
    byte[] encoded =
        blocks(file, "PRIVATE KEY").stream().findFirst().orElseThrow(() -> unusable(file, null));
    try {
      PrivateKey key =
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
      return new KeyPair(publicOf((EdECPrivateKey) key), key);
    } catch (GeneralSecurityException | ClassCastException e) {
      throw unusable(file, e);
    }
  }

  /**
   * The public keys (X.509) of a file; several where keys were changed.
   *
   * @throws IllegalStateException when the file holds none
   */
  public static List<PublicKey> publicKeys(Path file) {
    List<PublicKey> keys = new ArrayList<>();
    try {
      for (byte[] encoded : blocks(file, "PUBLIC KEY")) {
        keys.add(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
      }
    } catch (GeneralSecurityException e) {
      throw unusable(file, e);
    }
    if (keys.isEmpty()) {
      throw unusable(file, null);
    }
    return keys;
  }

  /** The private key is the seed of its pair, and the JDK makes the pair out of its seed alone. */
  private static PublicKey publicOf(EdECPrivateKey key) throws GeneralSecurityException {
    byte[] seed = key.getBytes().orElseThrow(() -> new GeneralSecurityException("no key inside"));
    KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
    generator.initialize(key.getParams(), new Seed(seed));
    return generator.generateKeyPair().getPublic();
  }

  private static List<byte[]> blocks(Path file, String kind) {
    List<byte[]> found = new ArrayList<>();
    Matcher block = BLOCK.matcher(text(file));
    while (block.find()) {
      if (block.group(1).equals(kind)) {
        found.add(Base64.getMimeDecoder().decode(block.group(2)));
      }
    }
    return found;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IllegalStateException unusable(Path file, @Nullable Exception cause) {
    return new IllegalStateException("no Ed25519 key in " + file.getFileName(), cause);
  }

  /** Gives the seed where randomness is asked for. */
  private static final class Seed extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private final byte[] seed;

    Seed(byte[] seed) {
      this.seed = seed.clone();
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }
}
