package org.ipfund.kubernetes;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The folder under test: its inputs, and what {@code ./render} made of them. */
final class Manifests {

  static final Path ROOT = Path.of("").toAbsolutePath();
  static final Path REPOSITORY = ROOT.getParent().getParent();
  static final String KUSTOMIZATION = "kustomization.yaml";

  private Manifests() {}

  static List<HasMetadata> rendered(String name) {
    return new StrictModels().read(text(ROOT.resolve("rendered/" + name + ".yaml")));
  }

  static <T extends HasMetadata> List<T> rendered(String name, Class<T> kind) {
    return rendered(name).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  static List<Path> inputs() {
    return Stream.of("base", "components", "overlays")
        .flatMap(folder -> files(ROOT.resolve(folder)))
        .filter(file -> file.toString().endsWith(".yaml"))
        .sorted(Comparator.comparing(Manifests::relative))
        .toList();
  }

  static String digestOfInputs() {
    StringBuilder sums = new StringBuilder();
    for (Path input : inputs()) {
      sums.append(sha256(text(input))).append("  ").append(relative(input)).append('\n');
    }
    return sha256(sums.toString());
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String relative(Path file) {
    return ROOT.relativize(file).toString();
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
