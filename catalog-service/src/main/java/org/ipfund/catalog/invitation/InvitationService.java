package org.ipfund.catalog.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.ipfund.catalog.member.AccountChanges;
import org.ipfund.catalog.member.Member;
import org.ipfund.catalog.member.MemberRepository;
import org.ipfund.catalog.member.MemberResponse;
import org.ipfund.catalog.member.NewMemberRules;
import org.ipfund.catalog.member.OneTimeCode;
import org.ipfund.catalog.member.OneUnitPerPerson;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.BusinessClock;

/** Binds a person to an invitation; the row's lock decides between two who show the same code. */
@ApplicationScoped
public class InvitationService {

  private static final Wording WORDS = Wording.of(InvitationService.class);

  private static final String SHOW = "SELECT set_config('ipfund.invitation', ?, true)";
  private static final Violation NOT_VALID = WORDS.violation("/code", "invitation-code");

  private final MemberRepository members;
  private final Database database;
  private final AccountChanges changes;
  private final BusinessClock clock;
  private final Caller caller;

  InvitationService(
      MemberRepository members,
      Database database,
      AccountChanges changes,
      BusinessClock clock,
      Caller caller) {
    this.members = members;
    this.database = database;
    this.changes = changes;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * Makes the caller the member that was invited.
   *
   * @throws ProblemException 422 when the code does not count (any more) or the caller holds an
   *     office that a member cannot have, 409 when the caller belongs to a unit already
   */
  @Transactional
  public MemberResponse accept(InvitationRequest request) {
    if (caller.identity().unitId() != null) {
      throw new OneUnitPerPerson().problem();
    }
    List<Violation> violations = NewMemberRules.check(caller.identity().roles());
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    String hash = OneTimeCode.hash(request.code());
    database.list(SHOW, row -> hash, hash);
    Instant now = clock.instant();
    Member member =
        members
            .lockInvited(hash, now)
            .orElseThrow(() -> ProblemException.refused(List.of(NOT_VALID)));
    member.accept(caller.identity(), now);
    members.flush();
    return changes.tell("joined", member.facts(), null);
  }
}
