package org.ipfund.performance.share.yearplan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.answer.Identified;
import org.jspecify.annotations.Nullable;

/**
 * What a body plans for a year of a document.
 *
 * @param progressPlan 年度推进计划
 * @param safeguards 保障措施
 * @param policies 配套政策
 * @param postInCharge the post in charge, never a person
 * @param office the office that does the work
 */
public record YearPlanResponse(
    UUID id,
    UUID planId,
    String planTitle,
    UUID bodyId,
    String bodyName,
    int year,
    String progressPlan,
    String safeguards,
    String policies,
    String postInCharge,
    String office,
    YearPlanStatus status,
    String statusLabel,
    @Nullable Instant filedAt,
    boolean sample,
    List<YearPlanAction> allowedActions,
    long version)
    implements Identified {}
