package org.ipfund.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

  @Test
  void in_whenThereIsNone_makesOneThatStays(@TempDir Path folder) throws IOException {
    Path key = SigningKey.in(folder.resolve("identity"));
    String made = Files.readString(key);
    assertTrue(made.startsWith("-----BEGIN PRIVATE KEY-----\n"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
    assertEquals(key, SigningKey.in(folder.resolve("identity")));
    assertEquals(made, Files.readString(key));
  }
}
