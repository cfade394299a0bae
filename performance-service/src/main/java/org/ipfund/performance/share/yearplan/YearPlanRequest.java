package org.ipfund.performance.share.yearplan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.ipfund.platform.value.FreeText;

/**
 * What a body plans for a year of a document; all of it is there when it is filed.
 *
 * @param progressPlan 年度推进计划
 * @param safeguards 保障措施
 * @param policies 配套政策
 * @param postInCharge the post in charge (分管领导职务), never a person
 * @param office the office that does the work (责任科室), never a person
 * @param sample made up to show how it works
 */
public record YearPlanRequest(
    @NotNull UUID bodyId,
    @Min(1990) @Max(2100) int year,
    @Size(max = 10_000) @FreeText String progressPlan,
    @Size(max = 10_000) @FreeText String safeguards,
    @Size(max = 10_000) @FreeText String policies,
    @Size(max = 100) String postInCharge,
    @Size(max = 100) String office,
    Boolean sample) {

  public YearPlanRequest {
    progressPlan = progressPlan == null ? "" : progressPlan;
    safeguards = safeguards == null ? "" : safeguards;
    policies = policies == null ? "" : policies;
    postInCharge = postInCharge == null ? "" : postInCharge;
    office = office == null ? "" : office;
  }
}
