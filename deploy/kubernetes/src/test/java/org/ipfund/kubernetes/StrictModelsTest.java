package org.ipfund.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.HasMetadata;
import org.junit.jupiter.api.Test;

class StrictModelsTest {

  private static final String DEPLOYMENT =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: catalog-service
      spec:
        template:
          spec:
            %s: false
      """;

  private final StrictModels models = new StrictModels();

  @Test
  void read_whenFieldsExist_givesTypedResource() {
    HasMetadata read = models.read(DEPLOYMENT.formatted("enableServiceLinks")).get(0);
    assertEquals("catalog-service", read.getMetadata().getName());
  }

  @Test
  void read_whenFieldIsMisspelt_namesIt() {
    String yaml = DEPLOYMENT.formatted("enableServiceLink");
    Exception refused = assertThrows(IllegalArgumentException.class, () -> models.read(yaml));
    assertTrue(refused.getMessage().contains("enableServiceLink"), refused.getMessage());
  }

  @Test
  void read_whenSecretIsContained_isRefused() {
    String yaml = "apiVersion: v1\nkind: Secret\nmetadata:\n  name: catalog-app\n";
    assertThrows(IllegalArgumentException.class, () -> models.read(yaml));
  }
}
