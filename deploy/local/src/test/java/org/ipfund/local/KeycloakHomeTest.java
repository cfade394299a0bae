package org.ipfund.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakHomeTest {

  @TempDir Path folder;
  private Path server;
  private KeycloakHome home;

  @BeforeEach
  void unpack() throws Exception {
    server = folder.resolve("server");
    Files.createDirectories(server.resolve("lib"));
    Files.writeString(server.resolve("lib/quarkus-run.jar"), "jar");
    home = new KeycloakHome(folder.resolve("keycloak"));
  }

  @Test
  void prepare_whenRealmIsNew_laysItBesideTheServersCode() throws Exception {
    assertTrue(home.prepare(server, "{}"));

    Path realm = home.path().resolve("data/import/ipfund-realm.json");
    assertEquals("{}", Files.readString(realm));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(realm)));
    assertEquals("jar", Files.readString(home.path().resolve("lib/quarkus-run.jar")));
  }

  @Test
  void prepare_whenRealmIsTheSame_keepsTheDatabase() throws Exception {
    home.prepare(server, "{}");
    Path database = Files.createDirectories(home.path().resolve("data/h2")).resolve("db");
    Files.writeString(database, "rows");

    assertFalse(home.prepare(server, "{}"));

    assertTrue(Files.exists(database));
  }

  @Test
  void prepare_whenRealmHasChanged_beginsWithAnEmptyDatabase() throws Exception {
    home.prepare(server, "{}");
    Path database = Files.createDirectories(home.path().resolve("data/h2")).resolve("db");
    Files.writeString(database, "rows");

    assertTrue(home.prepare(server, "{\"users\": []}"));

    assertFalse(Files.exists(database));
    assertTrue(Files.exists(server.resolve("lib/quarkus-run.jar")));
  }
}
