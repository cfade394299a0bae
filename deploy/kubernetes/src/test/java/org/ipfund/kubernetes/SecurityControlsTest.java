package org.ipfund.kubernetes;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What deploy/security claims can be found in the repository, and nothing is left out. */
class SecurityControlsTest {

  private static final Path PAGE = Controls.FOLDER.resolve("controls.md");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
  private static final Pattern CITED_TEST = Pattern.compile("\\b([A-Z]\\w+)#(\\w+)");

  private static Sources sources;
  private static List<Control> controls;

  @BeforeAll
  static void read() {
    sources = new Sources(Manifests.REPOSITORY);
    controls = Controls.all();
  }

  @Test
  void tests_whenCited_areInTheSources() {
    Set<String> missing = new TreeSet<>();
    for (Control control : controls) {
      for (String test : control.tests()) {
        Matcher parts = CITED_TEST.matcher(test);
        if (!parts.matches() || !sources.hasTest(parts.group(1), parts.group(2))) {
          missing.add(control + ": " + test);
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void files_whenCited_exist() {
    Set<String> missing = new TreeSet<>();
    for (Control control : controls) {
      control.where().stream()
          .filter(Predicate.not(SecurityControlsTest::exists))
          .forEach(where -> missing.add(control + ": " + where));
    }
    assertEquals(Set.of(), missing);
  }

  private static boolean exists(String where) {
    boolean isPath = where.indexOf('/') >= 0 || where.endsWith(".xml");
    return isPath
        ? Files.exists(Manifests.REPOSITORY.resolve(where))
        : sources.mainClass(where).size() == 1;
  }

  @Test
  void controls_always_haveWhatTheirVerdictPromises() {
    assertEquals(List.of(), controls.stream().filter(control -> !control.isComplete()).toList());
  }

  @Test
  void numbers_always_areUnique() {
    Map<String, Long> times =
        controls.stream().collect(groupingBy(Control::toString, TreeMap::new, counting()));
    times.values().removeIf(count -> count == 1);
    assertEquals(Map.of(), times);
  }

  @Test
  void chapters_always_haveAllTheirRequirements() {
    Map<String, Long> wanted =
        Controls.chapters().stream()
            .collect(
                toMap(
                    chapter -> chapter.standard() + " " + chapter.number(),
                    chapter -> (long) chapter.requirements()));
    Map<String, Long> found =
        controls.stream()
            .collect(
                groupingBy(control -> control.standard() + " " + control.chapter(), counting()));
    assertEquals(new TreeMap<>(wanted), new TreeMap<>(found));
  }

  @Test
  void levels_ofTheVerificationStandard_areCompleteUpToTheSecond() {
    Map<String, Long> levels =
        controls.stream()
            .filter(control -> control.standard().startsWith("ASVS"))
            .collect(groupingBy(Control::level, counting()));
    assertEquals(Map.of("1", 70L, "2", 183L), levels);
  }

  @Test
  void page_always_isThatOfTheTable() throws IOException {
    String page = new ControlsPage(controls, Controls.chapters(), sources).text();
    if (Boolean.getBoolean("controls.write")) {
      Files.writeString(PAGE, page);
    }
    assertEquals(page, Manifests.text(PAGE), "run it with -Dcontrols.write=true");
  }

  @Test
  void links_ofThePages_leadSomewhere() throws IOException {
    Set<String> broken = new TreeSet<>();
    try (Stream<Path> pages = Files.list(Controls.FOLDER)) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".md")).toList()) {
        Matcher link = LINK.matcher(Manifests.text(page));
        while (link.find()) {
          if (!Files.exists(page.resolveSibling(link.group(1)))) {
            broken.add(page.getFileName() + ": " + link.group(1));
          }
        }
      }
    }
    assertEquals(Set.of(), broken);
  }
}
