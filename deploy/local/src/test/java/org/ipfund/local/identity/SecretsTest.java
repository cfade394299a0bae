package org.ipfund.local.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.ipfund.local.SampleData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path folder;

  @Test
  void of_whenAskedAgain_isTheSameInThisDirectoryOnly() {
    String first = new Secrets(folder.resolve("a")).of(Secrets.PASSWORD);

    assertEquals(first, new Secrets(folder.resolve("a")).of(Secrets.PASSWORD));
    assertNotEquals(first, new Secrets(folder.resolve("b")).of(Secrets.PASSWORD));
    assertTrue(first.matches("[a-z0-9]{32}"));
  }

  @Test
  void of_whenKept_isForItsOwnerOnly() throws Exception {
    Secrets secrets = new Secrets(folder.resolve("a"));
    secrets.ofClient("walk");

    assertEquals("rw-------", permissions(secrets.fileOfClient("walk")));
    assertEquals("rwx------", permissions(folder.resolve("a")));
  }

  @Test
  void data_whenCommitted_holdsNoSecret() throws Exception {
    List<String> columns =
        Stream.of("users", "clients", "units")
            .flatMap(file -> new SampleData(Path.of("data")).rows(file).get(0).keySet().stream())
            .toList();

    assertTrue(columns.stream().noneMatch(name -> name.matches(".*(password|secret|hash).*")));
  }

  private static String permissions(Path file) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
