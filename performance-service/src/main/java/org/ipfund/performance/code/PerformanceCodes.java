package org.ipfund.performance.code;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.ipfund.performance.acceptance.AcceptanceAction;
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
import org.ipfund.performance.plan.PlanKind;
import org.ipfund.performance.plan.PlanStatus;
import org.ipfund.performance.plan.content.GoalComparator;
import org.ipfund.performance.plan.content.IndicatorDirection;
import org.ipfund.performance.plan.content.IndicatorMeasure;
import org.ipfund.performance.plan.content.IndicatorNature;
import org.ipfund.performance.plan.content.IndicatorPathKind;
import org.ipfund.performance.plan.revision.PlanChangeKind;
import org.ipfund.performance.planevaluation.EvaluationAction;
import org.ipfund.performance.planevaluation.EvaluationKind;
import org.ipfund.performance.planevaluation.EvaluationStatus;
import org.ipfund.performance.planfile.content.RemarkKind;
import org.ipfund.performance.planindicator.CourseStanding;
import org.ipfund.performance.planindicator.PlanIndicatorAction;
import org.ipfund.performance.problem.ProblemAction;
import org.ipfund.performance.problem.ProblemStatus;
import org.ipfund.performance.progress.ReportAction;
import org.ipfund.performance.progress.ReportState;
import org.ipfund.performance.progress.ReportStatus;
import org.ipfund.performance.progress.count.CommitmentReach;
import org.ipfund.performance.progresscall.ProgressCallAction;
import org.ipfund.performance.progresscall.ProgressCallStatus;
import org.ipfund.performance.reminder.ReminderKind;
import org.ipfund.performance.share.ShareAction;
import org.ipfund.performance.share.ShareStatus;
import org.ipfund.performance.share.money.MoneySource;
import org.ipfund.performance.share.yearplan.YearPlanAction;
import org.ipfund.performance.share.yearplan.YearPlanStatus;
import org.ipfund.performance.supervision.SupervisionAction;
import org.ipfund.performance.supervision.SupervisionEntryKind;
import org.ipfund.performance.supervision.SupervisionStatus;
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
        CommitmentReach.class,
        CourseStanding.class,
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
        MoneySource.class,
        PartyRole.class,
        PersonNeed.class,
        PlanChangeKind.class,
        PlanKind.class,
        PlanStatus.class,
        ProblemStatus.class,
        ProgressCallStatus.class,
        RemarkKind.class,
        ReminderKind.class,
        ReportState.class,
        ReportStatus.class,
        ShareStatus.class,
        SupervisionEntryKind.class,
        SupervisionStatus.class,
        TargetTableStatus.class,
        TaskForm.class,
        TaskLinkKind.class,
        TaskStatus.class,
        Verdict.class,
        VersionStatus.class,
        WeightNote.class,
        YearPlanStatus.class);
  }

  @Override
  public List<Class<? extends Enum<?>>> actions() {
    return List.of(
        AcceptanceAction.class,
        AdjustmentAction.class,
        EvaluationAction.class,
        PlanAction.class,
        PlanIndicatorAction.class,
        ProblemAction.class,
        ProgressCallAction.class,
        ReportAction.class,
        ShareAction.class,
        SupervisionAction.class,
        TargetTableAction.class,
        YearPlanAction.class);
  }

  @Override
  public Map<String, Text> words() {
    return Map.ofEntries(
        Map.entry("ACCEPT", new Text("验收", "accept")),
        Map.entry("ADD_TASKS", new Text("添加任务", "add tasks")),
        Map.entry("AGREE", new Text("同意", "agree")),
        Map.entry("ANSWER", new Text("答复", "answer")),
        Map.entry("ASK_FOR_VALUE", new Text("催报数值", "ask for a value")),
        Map.entry("CLOSE", new Text("办结", "close")),
        Map.entry("ENTER_VALUE", new Text("填报数值", "enter a value")),
        Map.entry("FILE", new Text("报送", "file")),
        Map.entry("RECOMPUTE", new Text("重新计算", "recompute")),
        Map.entry("REFUSE", new Text("不同意", "refuse")),
        Map.entry("REOPEN", new Text("重新打开", "reopen")),
        Map.entry("REVISE", new Text("修订", "revise")));
  }
}
