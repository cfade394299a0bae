package org.ipfund.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.ipfund.local.process.PrivateFile;

/**
 * The secrets of one data directory: random, made at their first use, one file each that only its
 * owner may read and that ends without a line break, so that {@code curl name@file} takes it.
 */
public final class Secrets {

  /** The password that all persons of the local realm share. */
  public static final String PASSWORD = "users.password";

  /** The password of the realm's caretaker {@code admin}. */
  public static final String CARETAKER = "keycloak-admin.password";

  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 32;

  private final SecureRandom random = new SecureRandom();
  private final Path folder;

  /** The secrets in this folder. */
  public Secrets(Path folder) {
    this.folder = folder;
  }

  /** The secret of this name. */
  public String of(String name) {
    if (Files.notExists(file(name))) {
      put(name, generate());
    }
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file(name), e);
    }
  }

  /** Keeps a secret that was made elsewhere. */
  public void put(String name, String secret) {
    try {
      PrivateFile.write(file(name), secret);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep a secret in " + file(name), e);
    }
  }

  /** The secret of a client. */
  public String ofClient(String clientId) {
    return of(clientId + ".secret");
  }

  /** Where the secret of this name is kept. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  /** Where the secret of a client is kept. */
  public Path fileOfClient(String clientId) {
    return file(clientId + ".secret");
  }

  private String generate() {
    return random
        .ints(LENGTH, 0, LETTERS.length())
        .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
        .collect(Collectors.joining());
  }
}
