package org.ipfund.allocation.notice;

import java.util.UUID;
import org.ipfund.platform.value.Name;

/**
 * What a payment must know of the notice its money came by.
 *
 * @param issuedBy who issued it and may not pay from it; null for a draft
 * @param allocatesToRegion whether the notice, once issued, gave the asked region money
 */
public record IssuedNotice(
    UUID id,
    NoticeStatus status,
    int budgetYear,
    Name fund,
    String functionCode,
    String issuedBy,
    boolean allocatesToRegion) {

  public boolean isIssued() {
    return status == NoticeStatus.ISSUED;
  }
}
