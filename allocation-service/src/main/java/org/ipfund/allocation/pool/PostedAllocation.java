package org.ipfund.allocation.pool;

import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * What an issued notice posted for a region and one of its fund projects.
 *
 * @param projectId the fund project; null where the notice names none
 * @param called how a reader knows the fund project: its receiving unit and its name; null where
 *     nobody told
 * @param issuedBy who issued it, and may not pay from it; null for notices of old
 * @param posted yuan, negative where the notice took back
 */
public record PostedAllocation(
    UUID noticeId, UUID projectId, String called, String issuedBy, Money posted) {}
