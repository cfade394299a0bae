package org.ipfund.bench.fuzz;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzOptionsTest {

  @Test
  void of_nothing_meansAllServicesOfThisMachine() {
    FuzzOptions options = FuzzOptions.of(List.of());
    assertAll(
        () -> assertEquals(4, options.services().size()),
        () ->
            assertEquals(
                URI.create("http://127.0.0.1:8083"), options.services().get("allocation")));
  }

  @Test
  void of_oneServiceAndItsAddress_takesBoth() {
    List<String> arguments =
        List.of("--service", "catalog-service", "--base", "http://127.0.0.1:9", "--seed", "7");
    FuzzOptions options = FuzzOptions.of(arguments);
    assertAll(
        () -> assertEquals("{catalog=http://127.0.0.1:9}", options.services().toString()),
        () -> assertEquals(7, options.seed()));
  }

  @Test
  void of_somethingElse_tellsTheUsage() {
    assertThrows(IllegalArgumentException.class, () -> FuzzOptions.of(List.of("--what", "x")));
    assertThrows(IllegalArgumentException.class, () -> FuzzOptions.of(List.of("--seed")));
    assertThrows(
        IllegalArgumentException.class, () -> FuzzOptions.of(List.of("--service", "none")));
  }
}
