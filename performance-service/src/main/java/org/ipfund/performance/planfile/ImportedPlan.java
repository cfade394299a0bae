package org.ipfund.performance.planfile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ipfund.performance.plan.Disclosure;
import org.ipfund.performance.plan.content.IndicatorNature;
import org.ipfund.performance.plan.content.PlanBoxRequest;
import org.ipfund.performance.plan.content.PlanGoalRequest;
import org.ipfund.performance.plan.content.PlanIndicatorRequest;
import org.ipfund.performance.plan.content.PlanPartRequest;
import org.ipfund.performance.planfile.PlanImportResponse.PlanRemark;
import org.ipfund.performance.planfile.content.FileBox;
import org.ipfund.performance.planfile.content.FileIndicator;
import org.ipfund.performance.planfile.content.FilePart;
import org.ipfund.performance.planfile.content.FileTask;
import org.ipfund.performance.planfile.content.PlanFile;
import org.ipfund.performance.task.TaskRequest;
import org.ipfund.platform.value.Labelled;
import org.jspecify.annotations.Nullable;

/** Puts what a file says into the words of a draft. Pure. */
final class ImportedPlan {

  private static final int LONGEST_KEY = 100;
  private static final int LONGEST_TITLE = 60;

  private final PlanFile file;
  private final Map<Integer, String> keys = new HashMap<>();
  private final Map<Integer, Integer> numbers = new HashMap<>();

  private ImportedPlan(PlanFile file) {
    this.file = file;
    file.parts().forEach(part -> keys.put(part.position(), key(part)));
    Set<Integer> printed = new HashSet<>();
    boolean unique = file.tasks().stream().allMatch(t -> t.number() > 0 && printed.add(t.number()));
    file.tasks().forEach(t -> numbers.put(t.position(), unique ? t.number() : t.position()));
  }

  static PlanImportResponse of(PlanFile file, Locale language) {
    ImportedPlan plan = new ImportedPlan(file);
    return new PlanImportResponse(
        file.title(),
        orNull(file.documentNumber()),
        orNull(file.issuer()),
        file.date(),
        labelled(Disclosure.values(), file.disclosure()),
        file.parts().stream().map(plan::part).toList(),
        file.indicators().stream().map(ImportedPlan::indicator).toList(),
        file.goals().stream().map(g -> goal(g.text(), plan.keys.get(g.part()))).toList(),
        file.boxes().stream().map(plan::box).toList(),
        file.tasks().stream().map(plan::task).toList(),
        file.remarks().stream()
            .map(r -> new PlanRemark(r.kind(), r.kind().label().in(language), r.place(), r.about()))
            .toList());
  }

  /**
   * Its number with those above it; a heading that has none, or one that is there, its position.
   */
  private String key(FilePart part) {
    String own = part.mark().replaceAll("[、\\s]+$", "");
    String above = part.parent() == 0 ? "" : keys.getOrDefault(part.parent(), "") + "/";
    String key = above + (own.isEmpty() ? "#" + part.position() : own);
    boolean fits = key.length() <= LONGEST_KEY && !keys.containsValue(key);
    return fits ? key : above + "#" + part.position();
  }

  private PlanPartRequest part(FilePart part) {
    return new PlanPartRequest(keys.getOrDefault(part.position(), ""), part.title());
  }

  private static PlanGoalRequest goal(String text, @Nullable String part) {
    return new PlanGoalRequest(text, part, null, null, null, null, null, null);
  }

  private static PlanIndicatorRequest indicator(FileIndicator one) {
    return new PlanIndicatorRequest(
        one.name(),
        orNull(one.unit()),
        one.baselineYear() == 0 ? null : one.baselineYear(),
        orNull(one.baseline()),
        one.targetYear(),
        one.target(),
        null,
        null,
        null,
        labelled(IndicatorNature.values(), one.nature()),
        orNull(one.supplier()),
        orNull(one.definition()),
        null);
  }

  private PlanBoxRequest box(FileBox box) {
    return new PlanBoxRequest(box.name(), box.text(), numbers.get(box.afterTask()));
  }

  /** Where numbers repeat, tasks are counted through. */
  private TaskRequest task(FileTask task) {
    return new TaskRequest(
        numbers.getOrDefault(task.position(), task.position()),
        keys.get(task.part()),
        task.title().isEmpty() ? beginning(task.text()) : task.title(),
        task.text(),
        orNull(task.clause()),
        null,
        null,
        null,
        null);
  }

  private static String beginning(String text) {
    String first = text.split("[，。；\\n]", 2)[0];
    return first.length() <= LONGEST_TITLE ? first : first.substring(0, LONGEST_TITLE) + "…";
  }

  private static <T extends Labelled> @Nullable T labelled(T[] all, String printed) {
    return Stream.of(all)
        .filter(one -> one.label().zh().equals(printed.strip()))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
