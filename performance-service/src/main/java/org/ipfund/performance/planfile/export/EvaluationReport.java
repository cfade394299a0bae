package org.ipfund.performance.planfile.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipfund.performance.planfile.export.Evaluation.IndicatorVerdict;
import org.ipfund.performance.planfile.export.Evaluation.TaskVerdict;
import org.ipfund.performance.planfile.export.PrintedTable.Column;
import org.ipfund.platform.document.word.WordWriter;

/**
 * The report of an evaluation for Word or as a workbook: indicators, tasks by chapter, findings.
 */
public final class EvaluationReport {

  private static final List<String> INDICATORS =
      List.of("指标", "单位", "基期值", "目标值", "实际值", "评估结论", "说明");
  private static final List<Integer> INDICATOR_SHARES = List.of(28, 8, 9, 9, 9, 12, 25);
  private static final List<String> TASKS = List.of("序号", "任务", "牵头单位", "投入资金（元）", "评估结论", "说明");
  private static final List<Integer> TASK_SHARES = List.of(7, 31, 15, 13, 11, 23);
  private static final String UNKNOWN = "——";

  private EvaluationReport() {}

  /** The document (docx). */
  public static byte[] document(Evaluation evaluation) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WordWriter writer = new WordWriter(false)) {
      writer.title(evaluation.title());
      writer.paragraph(evaluation.summary());
      writer.heading(1, "一、指标完成情况");
      indicators(writer, evaluation.indicators());
      writer.heading(1, "二、任务完成情况");
      tasks(writer, evaluation.tasks());
      writer.heading(1, "三、待整改问题");
      findings(writer, evaluation.findings());
      writer.write(bytes);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  /** The workbook (xlsx): a sheet each of indicators, tasks and findings. */
  public static byte[] workbook(Evaluation evaluation) {
    List<List<String>> findings = evaluation.findings().stream().map(List::of).toList();
    return PrintedFile.workbook(
        List.of(
            new PrintedTable(
                "指标完成情况",
                evaluation.title(),
                columns(INDICATORS, INDICATOR_SHARES),
                evaluation.indicators().stream().map(EvaluationReport::row).toList()),
            new PrintedTable(
                "任务完成情况",
                evaluation.title(),
                columns(TASKS, TASK_SHARES),
                evaluation.tasks().stream().map(EvaluationReport::row).toList()),
            new PrintedTable(
                "待整改问题", evaluation.title(), List.of(new Column("待整改问题", 100)), findings)));
  }

  private static List<Column> columns(List<String> headings, List<Integer> shares) {
    List<Column> columns = new ArrayList<>();
    for (int at = 0; at < headings.size(); at++) {
      columns.add(new Column(headings.get(at), shares.get(at)));
    }
    return columns;
  }

  private static void indicators(WordWriter writer, List<IndicatorVerdict> indicators) {
    if (indicators.isEmpty()) {
      writer.paragraph("本规划未设指标。");
      return;
    }
    writer.table(
        INDICATORS, INDICATOR_SHARES, indicators.stream().map(EvaluationReport::row).toList());
  }

  private static List<String> row(IndicatorVerdict one) {
    return List.of(
        one.name(),
        one.unit(),
        one.baseline().isEmpty() ? UNKNOWN : one.baseline(),
        one.target(),
        one.actual().isEmpty() ? UNKNOWN : one.actual(),
        one.verdict(),
        one.reason());
  }

  private static List<String> row(TaskVerdict one) {
    return List.of(
        one.number() == 0 ? "" : Integer.toString(one.number()),
        one.task(),
        one.lead(),
        one.money().isEmpty() ? UNKNOWN : one.money(),
        one.verdict(),
        one.reason());
  }

  private static void tasks(WordWriter writer, List<TaskVerdict> tasks) {
    Map<String, List<List<String>>> chapters = new LinkedHashMap<>();
    for (TaskVerdict one : tasks) {
      chapters.computeIfAbsent(one.chapter(), chapter -> new ArrayList<>()).add(row(one));
    }
    chapters.forEach(
        (chapter, rows) -> {
          if (!chapter.isEmpty()) {
            writer.heading(2, chapter);
          }
          writer.table(TASKS, TASK_SHARES, rows);
        });
  }

  private static void findings(WordWriter writer, List<String> findings) {
    if (findings.isEmpty()) {
      writer.paragraph("无。");
    }
    for (int at = 0; at < findings.size(); at++) {
      writer.paragraph((at + 1) + ". " + findings.get(at));
    }
  }
}
