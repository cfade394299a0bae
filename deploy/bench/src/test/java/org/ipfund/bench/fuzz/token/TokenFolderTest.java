package org.ipfund.bench.fuzz.token;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenFolderTest {

  @TempDir Path folder;

  private void person(String name, String role) throws IOException {
    String claims = "{\"roles\":[\"" + role + "\"],\"unit_id\":\"u-" + role + "\"}";
    String token =
        Jwt.encode("{\"alg\":\"RS256\"}") + "." + Jwt.encode(claims) + "." + "s".repeat(40);
    Files.writeString(folder.resolve(name), token + "\n");
  }

  @Test
  void genuine_ofManyAlike_areTwoOfEachKindAndNobody() throws IOException {
    for (String name : List.of("a", "b", "c", "d")) {
      person(name, "CITY_CLERK");
    }
    person("e", "AUDITOR");
    Tokens tokens = new TokenFolder(folder);
    assertAll(
        () ->
            assertEquals(
                List.of("nobody", "a", "b", "e"),
                tokens.genuine().stream().map(Credential::name).toList()),
        () -> assertEquals(List.of("u-CITY_CLERK", "u-AUDITOR"), tokens.units()));
  }

  @Test
  void forged_always_areNoneOfTheGenuine() throws IOException {
    person("a", "CITY_CLERK");
    Tokens tokens = new TokenFolder(folder);
    List<String> genuine = tokens.genuine().stream().map(Credential::authorization).toList();
    assertTrue(tokens.forged().size() > 8);
    assertTrue(tokens.forged().stream().noneMatch(f -> genuine.contains(f.authorization())));
  }

  @Test
  void open_ofAnEmptyFolder_fails() {
    assertThrows(IllegalArgumentException.class, () -> new TokenFolder(folder));
  }
}
