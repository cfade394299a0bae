package org.ipfund.allocation.ledger;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which entries a client asks for; null means any.
 *
 * @param noticeId by which notice their money came
 * @param regionCode the region and everything below it
 */
public record EntryFilter(
    @RestQuery UUID accountId,
    @RestQuery UUID noticeId,
    @Parameter(description = AccountResource.REGION) @RestQuery String regionCode) {

  /** Whether it names whose entries it asks for. */
  boolean isNarrow() {
    return accountId != null || noticeId != null || regionCode != null;
  }
}
