package org.ipfund.catalog.delegation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.member.Role;

/**
 * Lent roles as they are told of.
 *
 * @param lender {@code sub} of whose roles they are
 * @param memberId the colleague
 * @param borrower {@code sub} of the colleague
 * @param endsAt the first instant at which they count no more
 * @param ended whether it was ended before its time
 */
record LentRolesFacts(
    UUID id,
    UUID unitId,
    String lender,
    String lenderName,
    UUID memberId,
    String borrower,
    List<Role> roles,
    Instant startsAt,
    Instant endsAt,
    boolean ended,
    long version) {

  boolean isOver(Instant now) {
    return ended || !now.isBefore(endsAt);
  }
}
