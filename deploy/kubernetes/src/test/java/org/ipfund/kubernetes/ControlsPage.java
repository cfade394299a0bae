package org.ipfund.kubernetes;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The table of controls as a page to read. */
final class ControlsPage {

  private static final String TO_ROOT = "../../";
  private static final String HEAD =
      """
      # Security controls

      Made from [controls.csv](controls.csv) by `SecurityControlsTest`; what the verdicts mean says the [README](README.md#verdicts).

      """;

  private final List<Control> controls;
  private final List<Controls.Chapter> chapters;
  private final Sources sources;

  ControlsPage(List<Control> controls, List<Controls.Chapter> chapters, Sources sources) {
    this.controls = controls;
    this.chapters = chapters;
    this.sources = sources;
  }

  String text() {
    StringBuilder page = new StringBuilder(HEAD).append(counts());
    String standard = "";
    for (Controls.Chapter chapter : chapters) {
      if (!chapter.standard().equals(standard)) {
        standard = chapter.standard();
        page.append("\n## ").append(standard).append('\n');
      }
      page.append("\n### %s %s\n\n".formatted(chapter.number(), chapter.title()));
      page.append("| number | requirement | verdict | how, or why not | where | tests |\n");
      page.append("|---|---|---|---|---|---|\n");
      controls.stream()
          .filter(control -> isIn(control, chapter))
          .map(this::row)
          .forEach(page::append);
    }
    return page.toString();
  }

  private static boolean isIn(Control control, Controls.Chapter chapter) {
    return control.standard().equals(chapter.standard())
        && control.chapter().equals(chapter.number());
  }

  private String counts() {
    StringBuilder table = new StringBuilder("| standard |");
    Control.VERDICTS.forEach(verdict -> table.append(' ').append(verdict).append(" |"));
    table.append(" all |\n|---|").append("---|".repeat(Control.VERDICTS.size() + 1)).append('\n');
    chapters.stream()
        .map(Controls.Chapter::standard)
        .distinct()
        .forEach(standard -> table.append(counts(standard)));
    return table.toString();
  }

  private String counts(String standard) {
    List<Control> own =
        controls.stream().filter(control -> control.standard().equals(standard)).toList();
    Map<String, Long> verdicts = own.stream().collect(groupingBy(Control::verdict, counting()));
    return Stream.concat(
            Stream.concat(
                Stream.of(standard),
                Control.VERDICTS.stream().map(v -> verdicts.getOrDefault(v, 0L).toString())),
            Stream.of(String.valueOf(own.size())))
        .collect(joining(" | ", "| ", " |\n"));
  }

  private String row(Control control) {
    String level = control.level().isEmpty() ? "" : " (L" + control.level() + ")";
    return Stream.of(
            control.number() + level,
            cell(control.requirement()),
            control.verdict(),
            cell(control.note()),
            control.where().stream().map(this::link).collect(joining(", ")),
            control.tests().stream().map(test -> "`" + test + "`").collect(joining(" ")))
        .collect(joining(" | ", "| ", " |\n"));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }

  private String link(String where) {
    List<Path> files = sources.mainClass(where);
    String path =
        files.size() == 1 ? Manifests.REPOSITORY.relativize(files.get(0)).toString() : where;
    String name = where.substring(where.lastIndexOf('/') + 1);
    return "[%s](%s%s)".formatted(name, TO_ROOT, path);
  }
}
