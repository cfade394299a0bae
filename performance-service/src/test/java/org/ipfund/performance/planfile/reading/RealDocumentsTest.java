package org.ipfund.performance.planfile.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.ipfund.performance.planfile.content.Block;
import org.ipfund.performance.planfile.content.FilePart;
import org.ipfund.performance.planfile.content.FileTask;
import org.ipfund.performance.planfile.content.Grid;
import org.ipfund.performance.planfile.content.Paragraph;
import org.ipfund.performance.planfile.content.Passage;
import org.ipfund.performance.planfile.content.PlanFile;
import org.ipfund.performance.planfile.content.Remark;
import org.ipfund.performance.planfile.content.RemarkKind;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;

/** The plan of Guangzhou to 2025 and the work points of 2016, where their texts lie at hand. */
class RealDocumentsTest {

  @Test
  void read_whenPlan_findsWhatTheTablesOfItHold() {
    List<Block> blocks = ExtractedText.lines(seed("002_"));
    PlanFile plan = PlanReader.read(blocks);

    assertTasks(Seeds.table("plan_tasks.csv"), plan.tasks());
    assertEquals(
        Seeds.table("plan_tasks.csv").stream().map(row -> row.get("title")).toList(),
        plan.tasks().stream().map(FileTask::title).toList());
    assertEquals(
        Seeds.table("plan_tasks.csv").stream()
            .map(row -> row.get("chapter") + row.get("section"))
            .toList(),
        plan.tasks().stream().map(task -> path(plan, task.part())).toList());
    assertEquals(
        Seeds.table("plan_projects.csv").stream()
            .map(r -> r.get("no") + r.get("name") + r.get("text") + r.get("nearest_task_no"))
            .toList(),
        plan.boxes().stream()
            .map(box -> box.number() + box.name() + box.text() + box.afterTask())
            .toList());
    assertEquals(5, plan.goals().size());
    assertEquals(6, plan.notes().size());
    assertEverywhere(blocks, plan);
  }

  @Rule("SB-003")
  @Test
  void read_whenPlan_findsItsIndicators() {
    PlanFile plan = PlanReader.read(ExtractedText.lines(seed("002_")));
    assertEquals(
        Seeds.table("plan_indicators.csv").stream()
            .map(
                r ->
                    Stream.of(
                            "indicator",
                            "unit",
                            "baseline_value",
                            "baseline_year",
                            "target_value",
                            "target_year",
                            "data_source",
                            "nature",
                            "definition")
                        .map(r::get)
                        .collect(Collectors.joining("|")))
            .toList(),
        plan.indicators().stream()
            .map(
                i ->
                    Stream.of(
                            i.name(),
                            i.unit(),
                            i.baseline(),
                            i.baselineYear() + "",
                            i.target(),
                            i.targetYear() + "",
                            i.supplier(),
                            i.nature(),
                            i.definition())
                        .collect(Collectors.joining("|")))
            .toList());
  }

  @Test
  void read_whenPlan_tellsWhatNeedsAnEye() {
    PlanFile plan = PlanReader.read(ExtractedText.lines(seed("002_")));
    assertEquals(
        Map.of(
            RemarkKind.TITLE_MISSING, 1L,
            RemarkKind.INDICATOR_WITHOUT_BASELINE, 6L,
            RemarkKind.CLAUSE_WITHOUT_TASK, 3L),
        counts(plan));
  }

  @Rule({"SB-072", "SB-073"})
  @Test
  void read_whenWorkPoints_findsWhatTheTableOfThemHolds() {
    List<Block> blocks = ExtractedText.spaced(seed("003_"));
    PlanFile plan = PlanReader.read(blocks);
    List<CSVRecord> expected = Seeds.table("workplan_2016_tasks.csv");

    assertTasks(expected, plan.tasks());
    assertEquals(
        List.of(10, 36, 15, 21, 20, 25, 18, 12, 3),
        List.copyOf(
            plan.tasks().stream()
                .collect(
                    Collectors.groupingBy(
                        FileTask::part, TreeMap::new, Collectors.summingInt(task -> 1)))
                .values()));
    assertEquals("粤府知办〔2016〕17号", plan.documentNumber());
    assertEquals("2016年实施广东省知识产权战略纲要工作要点", plan.title());
    assertEquals("广东省人民政府知识产权办公会议办公室", plan.issuer());
    assertEquals(LocalDate.of(2016, 9, 1), plan.date());
    assertEquals("主动公开", plan.disclosure());
    assertEquals(Map.of(RemarkKind.TASK_WITHOUT_CLAUSE, 3L), counts(plan));
    assertEquals(List.of("158", "159", "160"), plan.remarks().stream().map(Remark::about).toList());
    assertEverywhere(blocks, plan);
  }

  private static String seed(String begin) {
    Optional<String> text = Seeds.text(begin);
    if (text.isEmpty()) {
      System.err.println("SKIPPED: the real documents do not lie beside the repository");
    }
    assumeTrue(text.isPresent(), "the real documents do not lie beside the repository");
    return text.orElseThrow();
  }

  private static void assertTasks(List<CSVRecord> expected, List<FileTask> tasks) {
    assertEquals(
        column(expected, row -> row.get("task_no")), column(tasks, task -> task.number() + ""));
    assertEquals(column(expected, row -> row.get("text")), column(tasks, FileTask::text));
    assertEquals(
        column(expected, row -> row.get("responsibility_text")), column(tasks, FileTask::clause));
  }

  private static <T> List<String> column(List<T> rows, Function<T, String> cell) {
    return rows.stream().map(cell).toList();
  }

  private static String path(PlanFile plan, int position) {
    FilePart part = plan.parts().get(position - 1);
    return (part.parent() == 0 ? "" : path(plan, part.parent())) + part.heading();
  }

  private static Map<RemarkKind, Long> counts(PlanFile plan) {
    return plan.remarks().stream()
        .collect(Collectors.groupingBy(Remark::kind, Collectors.counting()));
  }

  /** Nothing is lost: every place is somewhere, and all characters are there again. */
  private static void assertEverywhere(List<Block> blocks, PlanFile plan) {
    Set<String> read = plan.places().collect(Collectors.toSet());
    List<String> lost = new ArrayList<>();
    StringBuilder printed = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph && !paragraph.text().isEmpty()) {
        printed.append(paragraph.text());
        if (!read.contains(paragraph.place())) {
          lost.add(paragraph.text());
        }
      } else if (block instanceof Grid grid) {
        grid.rows().stream()
            .filter(r -> !read.contains(r.place()))
            .forEach(r -> lost.add(r.text()));
      }
    }
    assertEquals(List.of(), lost);
    assertEquals(paragraphsOf(blocks, plan), bare(printed.toString()).length());
    assertTrue(new HashSet<>(read).size() > 100);
  }

  /** Characters of all that came from paragraphs, with marks, numbers and clauses. */
  private static int paragraphsOf(List<Block> blocks, PlanFile plan) {
    int sum = 0;
    for (FilePart part : plan.parts()) {
      sum += bare(part.heading()).length();
    }
    Stream<Passage> kept =
        Stream.concat(plan.front().stream(), plan.parts().stream().flatMap(p -> p.text().stream()));
    sum += kept.filter(p -> p.place().startsWith("P")).mapToInt(p -> bare(p.text()).length()).sum();
    sum += plan.goals().stream().mapToInt(goal -> bare(goal.text()).length()).sum();
    for (FileTask task : plan.tasks()) {
      sum += bare(task.number() + "." + task.text() + task.clause()).length();
    }
    return sum;
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }
}
