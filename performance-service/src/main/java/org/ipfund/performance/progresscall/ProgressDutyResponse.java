package org.ipfund.performance.progresscall;

import java.util.UUID;

/**
 * What a body owes of a call.
 *
 * @param dueCount tasks it is to report on
 * @param filedCount reports that are filed
 * @param missingCount reports that are not, those returned included
 * @param returnedCount reports that came back to it
 * @param lateCount reports that were filed after the deadline
 */
public record ProgressDutyResponse(
    UUID bodyId,
    String bodyName,
    int dueCount,
    int filedCount,
    int missingCount,
    int returnedCount,
    int lateCount) {}
