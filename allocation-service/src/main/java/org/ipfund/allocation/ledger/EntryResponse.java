package org.ipfund.allocation.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.naming.NamesBeside;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * An entry as clients see it.
 *
 * @param transferId shared by the two entries of one transfer
 * @param accountKind what the account is, null with its region once it lies elsewhere
 * @param counterAccountId the other account, or null when it lies outside the caller's reach
 * @param counterAccountRegionCode whose the other account is, null with it
 * @param ownerRegionCode whose money it is: of a zone, whose money lies in another region's
 *     treasury, the zone
 * @param amount yuan, negative where money leaves the account
 * @param noticeId the notice by which the money came
 * @param documentId the notice or disbursement that moved it
 */
@NamesBeside
public record EntryResponse(
    UUID id,
    UUID transferId,
    UUID accountId,
    @Nullable AccountKind accountKind,
    @Nullable String accountRegionCode,
    @Schema(description = OTHER) @Nullable UUID counterAccountId,
    AccountKind counterAccountKind,
    @Nullable String counterAccountRegionCode,
    @Schema(description = OWNER) String ownerRegionCode,
    EntryKind kind,
    String kindLabel,
    Money amount,
    Money balanceAfter,
    UUID noticeId,
    UUID documentId,
    LocalDate bookedOn) {

  private static final String OWNER =
      "Whose money it is; a zone's lies in the treasury of the region that receives for it";
  private static final String OTHER =
      "The other account; null when it lies outside the caller's reach";
}
