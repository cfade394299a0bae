package org.ipfund.performance.planindicator;

import java.util.List;
import java.util.UUID;
import org.ipfund.performance.plan.content.PlanIndicatorResponse;
import org.ipfund.platform.answer.Identified;

/**
 * An indicator with what it came to and how it goes.
 *
 * @param indicator as its document prints it
 * @param course computed from the values, never stored
 * @param values by year, corrected ones included
 * @param questions what the office asked its supplier for
 */
public record PlanIndicatorDetailResponse(
    UUID id,
    String planTitle,
    PlanIndicatorResponse indicator,
    IndicatorCourseResponse course,
    List<IndicatorValueResponse> values,
    List<IndicatorQuestionResponse> questions,
    List<PlanIndicatorAction> allowedActions,
    long version)
    implements Identified {}
