package org.ipfund.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpOptionsTest {

  @Test
  void of_whenOnlyRootIsGiven_keepsDataBesideTheScript() {
    UpOptions options = UpOptions.of(List.of("--root", "/suite"));

    assertEquals(
        new UpOptions(
            Path.of("/suite"),
            Path.of("/suite/deploy/local/.data"),
            false,
            false,
            true,
            true,
            null,
            null,
            Issuer.Kind.KEYCLOAK,
            null,
            "http://localhost:5173"),
        options);
  }

  @Test
  void of_whenEverythingIsGiven_takesIt() {
    UpOptions options =
        UpOptions.of(
            List.of(
                "--once",
                "--fresh",
                "--no-year",
                "--no-story",
                "--kill",
                "catalog-service",
                "--only",
                "allocation-service",
                "--issuer",
                "built-in",
                "--then",
                "/tried",
                "--frontend",
                "https://fund.example:8443",
                "--data",
                "/else",
                "--root",
                "/suite"));

    assertEquals(
        new UpOptions(
            Path.of("/suite"),
            Path.of("/else"),
            true,
            true,
            false,
            false,
            Service.ALLOCATION,
            Service.CATALOG,
            Issuer.Kind.BUILT_IN,
            Path.of("/tried"),
            "https://fund.example:8443"),
        options);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:*", "http://localhost:5173/*", "localhost", "*"})
  void of_whenFrontendIsNoSingleOrigin_refuses(String origin) {
    List<String> arguments = List.of("--frontend", origin);

    assertThrows(IllegalArgumentException.class, () -> UpOptions.of(arguments));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--data", "--twice", "--kill"})
  void of_whenArgumentIsWrong_showsTheUsage(String argument) {
    IllegalArgumentException wrong =
        assertThrows(IllegalArgumentException.class, () -> UpOptions.of(List.of(argument)));
    assertTrue(wrong.getMessage().contains("Usage: up"));
  }
}
