package org.ipfund.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The repository's Java sources, found by the names of their classes. */
final class Sources {

  private static final Set<String> SKIPPED = Set.of("target", ".git", ".data", "node_modules");

  private final List<Path> main = new ArrayList<>();
  private final List<Path> tests = new ArrayList<>();

  Sources(Path repository) {
    try {
      Files.walkFileTree(repository, new Collector());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of a class; its name may have packages before it, {@code guard.Identities}. */
  List<Path> mainClass(String name) {
    return named(main, name);
  }

  /** True when a test class of this name declares or inherits the method. */
  boolean hasTest(String name, String method) {
    Pattern declared = Pattern.compile("\\bvoid " + Pattern.quote(method) + "\\(");
    return named(tests, name).stream()
        .anyMatch(
            file ->
                declared.matcher(Manifests.text(file)).find()
                    || parent(file, name).filter(up -> hasTest(up, method)).isPresent());
  }

  private static Optional<String> parent(Path file, String name) {
    Matcher extended =
        Pattern.compile("\\bclass " + name + "\\s+extends\\s+([\\w.]+)")
            .matcher(Manifests.text(file));
    return extended.find()
        ? Optional.of(extended.group(1).replaceFirst(".*\\.", "")).filter(up -> !up.equals(name))
        : Optional.empty();
  }

  private static List<Path> named(List<Path> files, String name) {
    Path end = Path.of(name.replace('.', '/') + ".java");
    return files.stream().filter(file -> file.endsWith(end)).toList();
  }

  private final class Collector extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skipped = SKIPPED.contains(folder.getFileName().toString());
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.toString().endsWith(".java")) {
        (file.toString().contains("/src/test/") ? tests : main).add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
