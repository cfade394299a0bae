package org.ipfund.allocation.ledger;

import java.util.UUID;

/**
 * Which entries a client asks for; null means any.
 *
 * @param noticeId by which notice their money came
 * @param regionCode the region and everything below it
 */
record EntryFilter(UUID accountId, UUID noticeId, String regionCode) {

  /** Whether it names whose entries it asks for. */
  boolean isNarrow() {
    return accountId != null || noticeId != null || regionCode != null;
  }
}
