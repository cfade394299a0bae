package org.ipfund.rules;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Where rules are written down: the table of them, the services' sources and their tests. */
final class Repository {

  static final Path PAGE = root().resolve("deploy/rules/rules.md");

  private static final List<String> SERVICES =
      List.of("catalog", "submission", "allocation", "performance");
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private Repository() {}

  private static Path root() {
    return Path.of("").toAbsolutePath().getParent().getParent();
  }

  static List<LiveRule> rules() {
    try (Reader text = Files.newBufferedReader(PAGE.resolveSibling("rules.csv"));
        CSVParser rows = FORMAT.parse(text)) {
      return rows.getRecords().stream().map(Repository::rule).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LiveRule rule(CSVRecord row) {
    String stage = row.get("stage");
    List<String> stages = stage.equals("as bound") ? List.of(stage) : List.of(stage.split(" "));
    List<String> where = List.of(row.get("where").split(" "));
    return new LiveRule(row.get("rule"), row.get("says"), stages, row.get("effect"), where);
  }

  /** The file of a class that is named with its service: {@code submission.filing.LineRules}. */
  static Path mainClass(String name) {
    String service = name.substring(0, name.indexOf('.'));
    return root()
        .resolve(service + "-service/src/main/java/org/ipfund")
        .resolve(name.replace('.', '/') + ".java");
  }

  /** How the page names a file. */
  static String fromPage(Path file) {
    return PAGE.getParent().relativize(file).toString();
  }

  static List<Path> mainClasses() {
    return sources("src/main/java");
  }

  static List<Path> testClasses() {
    return sources("src/test/java");
  }

  private static List<Path> sources(String folder) {
    return SERVICES.stream()
        .map(service -> root().resolve(service + "-service").resolve(folder))
        .flatMap(Repository::javaFiles)
        .sorted()
        .toList();
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
