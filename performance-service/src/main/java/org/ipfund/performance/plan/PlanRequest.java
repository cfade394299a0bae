package org.ipfund.performance.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.plan.content.PlanBoxRequest;
import org.ipfund.performance.plan.content.PlanContent;
import org.ipfund.performance.plan.content.PlanGoalRequest;
import org.ipfund.performance.plan.content.PlanIndicatorRequest;
import org.ipfund.performance.plan.content.PlanPartRequest;
import org.ipfund.performance.task.TaskRequest;

/**
 * A whole document. Tasks left out of a change stay as they are; further ones are added.
 *
 * @param issuingBodyId the body that issues it; its region's office keeps the document
 * @param disclosure 公开方式 (SB-072)
 * @param firstIsLead 列第一位者为牵头单位
 * @param derivedFromId the longer plan of which this is a year (SB-085)
 * @param sample made up to show how it works
 */
public record PlanRequest(
    @NotNull PlanKind kind,
    @NotBlank @Size(max = 300) String title,
    @Size(max = 100) String documentNumber,
    @NotNull UUID issuingBodyId,
    LocalDate issuedOn,
    @NotNull LocalDate periodStart,
    @NotNull LocalDate periodEnd,
    Disclosure disclosure,
    Boolean firstIsLead,
    UUID derivedFromId,
    Boolean sample,
    @Size(max = 1000) List<@NotNull @Valid PlanPartRequest> parts,
    @Size(max = 1000) List<@NotNull @Valid PlanIndicatorRequest> indicators,
    @Size(max = 1000) List<@NotNull @Valid PlanGoalRequest> goals,
    @Size(max = 1000) List<@NotNull @Valid PlanBoxRequest> boxes,
    @Size(max = 2000) List<@NotNull @Valid TaskRequest> tasks) {

  PlanHead head() {
    return new PlanHead(
        kind,
        title,
        documentNumber,
        issuingBodyId,
        issuedOn,
        periodStart,
        periodEnd,
        disclosure,
        Boolean.TRUE.equals(firstIsLead),
        derivedFromId,
        Boolean.TRUE.equals(sample));
  }

  PlanContent content() {
    return new PlanContent(parts, indicators, goals, boxes);
  }
}
