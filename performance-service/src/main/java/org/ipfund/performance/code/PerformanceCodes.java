package org.ipfund.performance.code;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.ipfund.performance.adjustment.AdjustmentAction;
import org.ipfund.performance.adjustment.AdjustmentStatus;
import org.ipfund.performance.board.BoardGrouping;
import org.ipfund.performance.body.BodyKind;
import org.ipfund.performance.body.BodyLevel;
import org.ipfund.performance.body.BodyNameKind;
import org.ipfund.performance.content.IndicatorLevel1;
import org.ipfund.performance.content.IndicatorLevel2;
import org.ipfund.performance.content.WeightNote;
import org.ipfund.performance.finding.Effect;
import org.ipfund.performance.plan.Disclosure;
import org.ipfund.performance.plan.PlanAction;
import org.ipfund.performance.plan.PlanChangeKind;
import org.ipfund.performance.plan.PlanKind;
import org.ipfund.performance.plan.PlanStatus;
import org.ipfund.performance.plan.content.GoalComparator;
import org.ipfund.performance.plan.content.IndicatorDirection;
import org.ipfund.performance.plan.content.IndicatorMeasure;
import org.ipfund.performance.plan.content.IndicatorNature;
import org.ipfund.performance.plan.content.IndicatorPathKind;
import org.ipfund.performance.planevaluation.EvaluationAction;
import org.ipfund.performance.planevaluation.EvaluationKind;
import org.ipfund.performance.planevaluation.EvaluationStatus;
import org.ipfund.performance.planfile.content.RemarkKind;
import org.ipfund.performance.table.TargetTableAction;
import org.ipfund.performance.table.TargetTableStatus;
import org.ipfund.performance.task.PartyRole;
import org.ipfund.performance.task.PersonNeed;
import org.ipfund.performance.task.TaskForm;
import org.ipfund.performance.task.TaskLinkKind;
import org.ipfund.performance.task.TaskStatus;
import org.ipfund.performance.verdict.Verdict;
import org.ipfund.performance.version.VersionStatus;
import org.ipfund.platform.code.CodeSource;
import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** The closed lists of the performance service. */
@Singleton
class PerformanceCodes implements CodeSource {

  @Override
  public List<Class<? extends Labelled>> lists() {
    return List.of(
        AdjustmentStatus.class,
        BoardGrouping.class,
        BodyKind.class,
        BodyLevel.class,
        BodyNameKind.class,
        Disclosure.class,
        Effect.class,
        EvaluationKind.class,
        EvaluationStatus.class,
        GoalComparator.class,
        IndicatorDirection.class,
        IndicatorLevel1.class,
        IndicatorLevel2.class,
        IndicatorMeasure.class,
        IndicatorNature.class,
        IndicatorPathKind.class,
        PartyRole.class,
        PersonNeed.class,
        PlanChangeKind.class,
        PlanKind.class,
        PlanStatus.class,
        RemarkKind.class,
        TargetTableStatus.class,
        TaskForm.class,
        TaskLinkKind.class,
        TaskStatus.class,
        Verdict.class,
        VersionStatus.class,
        WeightNote.class);
  }

  @Override
  public List<Class<? extends Enum<?>>> actions() {
    return List.of(
        AdjustmentAction.class, EvaluationAction.class, PlanAction.class, TargetTableAction.class);
  }

  @Override
  public Map<String, Text> words() {
    return Map.of(
        "ADD_TASKS", new Text("添加任务", "add tasks"),
        "CLOSE", new Text("办结", "close"),
        "RECOMPUTE", new Text("重新计算", "recompute"),
        "REVISE", new Text("修订", "revise"));
  }
}
