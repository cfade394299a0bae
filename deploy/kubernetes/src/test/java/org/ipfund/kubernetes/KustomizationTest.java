package org.ipfund.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The inputs hang together, and what is committed as rendered was rendered from them. */
class KustomizationTest {

  private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory());

  @ParameterizedTest
  @ValueSource(strings = {"base", "local-example", "strict-example"})
  void rendered_whenAnInputChanged_isRenderedAgain(String name) {
    String firstLine =
        Manifests.text(Manifests.ROOT.resolve("rendered/" + name + ".yaml"))
            .lines()
            .findFirst()
            .get();
    assertEquals(
        "# inputs sha256 " + Manifests.digestOfInputs(), firstLine, "run deploy/kubernetes/render");
  }

  @Test
  void kustomization_whenItNamesAResource_theResourceExists() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path kustomization : kustomizations()) {
      for (Path named : references(kustomization)) {
        boolean exists = Files.isDirectory(named) ? isKustomization(named) : Files.exists(named);
        if (!exists) {
          missing.add(Manifests.relative(kustomization) + " -> " + named);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void resource_whenItLiesInTheFolder_isNamedByAKustomization() throws IOException {
    Set<Path> named = new TreeSet<>();
    for (Path kustomization : kustomizations()) {
      named.addAll(references(kustomization));
    }
    List<Path> orphans =
        Manifests.inputs().stream()
            .filter(input -> !input.endsWith(Manifests.KUSTOMIZATION))
            .filter(input -> !named.contains(input))
            .toList();
    assertEquals(List.of(), orphans);
  }

  @Test
  void resource_whenReadAsTypedModel_hasNoUnknownField() {
    List<Path> empty =
        Manifests.inputs().stream()
            .filter(input -> !input.endsWith(Manifests.KUSTOMIZATION))
            .filter(input -> new StrictModels().read(Manifests.text(input)).isEmpty())
            .toList();
    assertEquals(List.of(), empty);
  }

  @Test
  void kustomization_whenItGenerates_generatesNoSecret() {
    for (Path kustomization : kustomizations()) {
      assertFalse(
          Manifests.text(kustomization).contains("secretGenerator"), kustomization::toString);
    }
  }

  private List<Path> kustomizations() {
    return Manifests.inputs().stream()
        .filter(input -> input.endsWith(Manifests.KUSTOMIZATION))
        .toList();
  }

  private List<Path> references(Path kustomization) throws IOException {
    JsonNode content = yaml.readTree(kustomization.toFile());
    List<Path> references = new ArrayList<>();
    for (String list : List.of("resources", "components")) {
      for (JsonNode name : content.path(list)) {
        references.add(kustomization.resolveSibling(name.asText()).normalize());
      }
    }
    return references;
  }

  private static boolean isKustomization(Path folder) {
    return Files.isRegularFile(folder.resolve(Manifests.KUSTOMIZATION));
  }
}
