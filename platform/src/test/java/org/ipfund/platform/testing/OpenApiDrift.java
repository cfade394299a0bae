package org.ipfund.platform.testing;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares the contract a service shows with the one committed in {@code openapi/openapi.yaml}. */
public final class OpenApiDrift {

  private static final Path COMMITTED = Path.of("openapi", "openapi.yaml");

  private OpenApiDrift() {}

  /** Fails when they differ; with {@code -Dopenapi.write} the committed one is replaced instead. */
  public static void check() {
    String shown = get("/q/openapi").then().statusCode(200).extract().asString();
    String contract = shown;
    try {
      if (Boolean.getBoolean("openapi.write")) {
        Files.createDirectories(COMMITTED.getParent());
        Files.writeString(COMMITTED, contract);
      }
      assertEquals(
          Files.readString(COMMITTED),
          contract,
          "the contract changed; look at it, then write it with -Dopenapi.write=true");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
