package org.ipfund.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ipfund.local.identity.Realm;
import org.ipfund.local.process.Folders;
import org.ipfund.local.process.PrivateFile;

/**
 * Keycloak's home in a data directory: the server's code by a link, its database, and the realm to
 * import. Keycloak imports a realm only into a database that has none of this name, hence a realm
 * that has changed starts with an empty database.
 */
record KeycloakHome(Path path) {

  /** Puts everything in its place; true when Keycloak has the realm still to import. */
  boolean prepare(Path server, String realm) {
    Path file = path.resolve("data/import").resolve(Realm.NAME + "-realm.json");
    try {
      boolean changed = !Files.exists(file) || !Files.readString(file).equals(realm);
      if (changed) {
        Folders.delete(path);
        PrivateFile.write(file, realm);
      }
      link(server.resolve("lib"));
      return changed;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot prepare " + path, e);
    }
  }

  private void link(Path lib) throws IOException {
    Path link = path.resolve("lib");
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, lib.toAbsolutePath());
  }
}
