package org.ipfund.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
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
}
