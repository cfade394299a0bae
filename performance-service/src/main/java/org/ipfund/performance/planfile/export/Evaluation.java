package org.ipfund.performance.planfile.export;

import java.util.List;

/**
 * A mid-term or final evaluation as it is reported.
 *
 * @param title of the report
 * @param summary in some sentences; each line is a paragraph
 * @param tasks in the order of the plan, those of a chapter together
 * @param findings that are open
 */
public record Evaluation(
    String title,
    String summary,
    List<IndicatorVerdict> indicators,
    List<TaskVerdict> tasks,
    List<String> findings) {

  public Evaluation {
    indicators = List.copyOf(indicators);
    tasks = List.copyOf(tasks);
    findings = List.copyOf(findings);
  }

  /** What became of an indicator; a baseline that is not known is "". */
  public record IndicatorVerdict(
      String name,
      String unit,
      String baseline,
      String target,
      String actual,
      String verdict,
      String reason) {}

  /**
   * What became of a task.
   *
   * @param money what was put into it, in yuan; "" where nobody entered any (SB-012)
   */
  public record TaskVerdict(
      String chapter,
      int number,
      String task,
      String lead,
      String money,
      String verdict,
      String reason) {}
}
