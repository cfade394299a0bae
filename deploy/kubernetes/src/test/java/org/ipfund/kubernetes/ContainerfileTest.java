package org.ipfund.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The images: any JRE below, the four layers of the packaged service above, no root. */
class ContainerfileTest {

  @ParameterizedTest
  @EnumSource(SuiteService.class)
  void containerfile_whenBuilt_takesItsBaseFromTheSite(SuiteService service) {
    List<String> lines = instructions(service);
    assertEquals("ARG BASE_IMAGE", lines.get(0));
    assertEquals("FROM ${BASE_IMAGE}", lines.get(1));
    assertEquals(1, lines.stream().filter(line -> line.startsWith("FROM ")).count());
  }

  @ParameterizedTest
  @EnumSource(SuiteService.class)
  void containerfile_whenRun_isTheUserAndPortOfTheManifests(SuiteService service) {
    List<String> lines = instructions(service);
    assertTrue(lines.contains("USER 10001"));
    assertTrue(lines.contains("EXPOSE " + service.port + " " + SuiteService.MANAGEMENT_PORT));
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("ENTRYPOINT [\"java\"")));
  }

  @ParameterizedTest
  @EnumSource(SuiteService.class)
  void containerfile_whenCopying_putsWhatChangesLeastFirst(SuiteService service) {
    List<String> copied =
        instructions(service).stream()
            .filter(line -> line.startsWith("COPY "))
            .map(line -> line.split(" ")[1].replace("target/quarkus-app/", ""))
            .toList();
    assertEquals(List.of("lib/", "*.jar", "app/", "quarkus/"), copied);
  }

  @ParameterizedTest
  @EnumSource(SuiteService.class)
  void context_whenSent_holdsThePackagedServiceOnly(SuiteService service) {
    String ignored = Manifests.text(folder(service).resolve(".containerignore"));
    assertEquals(List.of("*", "!target/quarkus-app/*"), ignored.lines().toList());
    assertFalse(Files.exists(folder(service).resolve("Dockerfile")));
  }

  private static Path folder(SuiteService service) {
    return Manifests.REPOSITORY.resolve(service.serviceName());
  }

  private static List<String> instructions(SuiteService service) {
    return Manifests.text(folder(service).resolve("Containerfile"))
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
