package org.ipfund.catalog.delegation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.member.Role;
import org.ipfund.platform.problem.ProblemException;

/**
 * Roles that somebody lends a colleague for an absence.
 *
 * @param lender {@code sub} of whose roles they are
 * @param memberId the colleague
 * @param borrower {@code sub} of the colleague
 * @param endsAt the first instant at which they count no more
 * @param ended whether it was ended before its time
 */
record LentRoles(
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
    String scope,
    long version) {

  boolean isOver(Instant now) {
    return ended || !now.isBefore(endsAt);
  }

  /**
   * The same, over from now on; one that has not begun never does.
   *
   * @throws ProblemException 409 when it is over already
   */
  LentRoles endedAt(Instant now) {
    if (isOver(now)) {
      throw ProblemException.conflict("该授权已结束", "The delegation is over already");
    }
    Instant end = now.isBefore(startsAt) ? startsAt : now;
    return new LentRoles(
        id,
        unitId,
        lender,
        lenderName,
        memberId,
        borrower,
        roles,
        startsAt,
        end,
        true,
        scope,
        version + 1);
  }
}
