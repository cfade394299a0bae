package org.ipfund.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.ipfund.local.process.DataDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceLaunchesTest {

  @TempDir Path folder;
  private ServiceLaunches launches;

  @BeforeEach
  void prepare() {
    launches = new ServiceLaunches(folder, new DataDirectory(folder), "http://issuer", "http://x");
  }

  @Test
  void keys_whenCatalogIsAlone_hasItsKeyToSignWith() {
    Map<String, String> keys = launches.keys(Service.CATALOG);
    assertTrue(Files.exists(Path.of(keys.get("EVENT_SIGNING_KEY_FILE"))));
    assertFalse(keys.containsKey("EVENT_PUBLIC_KEYS_FILE"));
  }

  @ParameterizedTest
  @EnumSource(value = Service.class, names = "CATALOG", mode = EnumSource.Mode.EXCLUDE)
  void keys_whenServiceHears_hasThePublicHalfOnly(Service service) {
    Map<String, String> keys = launches.keys(service);
    assertTrue(Files.exists(Path.of(keys.get("EVENT_PUBLIC_KEYS_FILE"))));
    assertEquals(Set.of("AUDIT_SIGNING_KEY_FILE", "EVENT_PUBLIC_KEYS_FILE"), keys.keySet());
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void anchor_always_isAListOfItsOwnOutsideTheDatabases(Service service) {
    new DataDirectory(folder).create();
    Path list = Path.of(launches.anchor(service).get("AUDIT_CHECKPOINTS_FILE"));
    assertTrue(Files.isDirectory(list.getParent()));
    assertFalse(list.startsWith(new DataDirectory(folder).servers()));
    assertTrue(list.getFileName().toString().contains(service.title()));
  }

  @Test
  void of_whenTheJarAsksForOpenPackages_opensThem() throws IOException {
    Path runner = Service.CATALOG.application(folder).resolve("quarkus-run.jar");
    Files.createDirectories(runner.getParent());
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Add-Opens", "java.base/java.lang java.base/java.nio");
    new JarOutputStream(Files.newOutputStream(runner), manifest).close();
    List<String> command = launches.of(Service.CATALOG).command();
    assertTrue(command.contains("--add-opens=java.base/java.lang=ALL-UNNAMED"), command::toString);
    assertTrue(command.contains("--add-opens=java.base/java.nio=ALL-UNNAMED"), command::toString);
  }
}
