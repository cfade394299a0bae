package org.ipfund.performance.planfile;

import java.time.LocalDate;
import java.util.List;
import org.ipfund.performance.plan.Disclosure;
import org.ipfund.performance.plan.content.PlanBoxRequest;
import org.ipfund.performance.plan.content.PlanGoalRequest;
import org.ipfund.performance.plan.content.PlanIndicatorRequest;
import org.ipfund.performance.plan.content.PlanPartRequest;
import org.ipfund.performance.planfile.content.RemarkKind;
import org.ipfund.performance.task.TaskRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a file says, in the words of {@code createPlan}; who issues it and for which period is added
 * by a person.
 *
 * @param issuerPrinted who signed it, as printed
 * @param remarks what needs a person's eye before it is drafted
 */
public record PlanImportResponse(
    String title,
    @Nullable String documentNumber,
    @Nullable String issuerPrinted,
    @Nullable LocalDate issuedOn,
    @Nullable Disclosure disclosure,
    List<PlanPartRequest> parts,
    List<PlanIndicatorRequest> indicators,
    List<PlanGoalRequest> goals,
    List<PlanBoxRequest> boxes,
    List<TaskRequest> tasks,
    List<PlanRemark> remarks) {

  /**
   * Something that needs a person's eye.
   *
   * @param place paragraph ({@code P37}), row of a table ({@code T2!3}) or of a sheet ({@code
   *     任务!7})
   * @param about the number, name or beginning of what is meant
   */
  public record PlanRemark(RemarkKind kind, String kindLabel, String place, String about) {}
}
