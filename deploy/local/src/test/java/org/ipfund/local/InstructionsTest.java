package org.ipfund.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.ipfund.local.identity.Realm;
import org.ipfund.local.identity.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstructionsTest {

  @Test
  void lines_whenShown_nameTheFilesAndNoSecret(@TempDir Path folder) {
    Secrets secrets = new Secrets(folder);
    String password = secrets.of(Secrets.PASSWORD);
    String client = secrets.ofClient(Realm.LOCAL);

    String shown =
        String.join("\n", new Instructions("http://idp", secrets, "http://localhost:5173").lines());

    assertFalse(shown.contains(password));
    assertFalse(shown.contains(client));
    assertTrue(shown.contains("password@" + secrets.file(Secrets.PASSWORD)));
    assertTrue(shown.contains("code_challenge_method=S256"));
    assertTrue(shown.contains("redirect_uri=http%3A%2F%2Flocalhost%3A5173%2Fcallback"));
  }
}
