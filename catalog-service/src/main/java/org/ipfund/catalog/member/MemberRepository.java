package org.ipfund.catalog.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.answer.EntityRows;
import org.ipfund.platform.sql.Database;

/** Members of units, for changing them; reading goes through {@link MemberReader}. */
@ApplicationScoped
public class MemberRepository implements PanacheRepositoryBase<Member, UUID> {

  private static final String JOIN =
      """
      INSERT INTO member (id, unit_id, region_code, subject, display_name, roles, status,
        invited_at, joined_at, scope, version)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT DO NOTHING
      """;

  private final Database database;
  private final Caller caller;

  MemberRepository(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /**
   * Adds a person without an invitation; false when the person is a member of some unit already.
   * SQL, because a person who is one must not end the transaction.
   */
  public boolean join(Member member) {
    MemberFacts facts = member.facts();
    return database.update(
            JOIN,
            facts.id(),
            facts.unitId(),
            facts.regionCode(),
            facts.subject(),
            facts.displayName(),
            Role.names(facts.roles()),
            facts.status(),
            facts.invitedAt(),
            facts.joinedAt(),
            facts.scope())
        == 1;
  }

  /**
   * The member as the client read it, locked until the end of the transaction.
   *
   * @throws org.ipfund.platform.problem.ProblemException 404, 412, 428
   */
  public Member lock(UUID id, String ifMatch) {
    return EntityRows.lock(
        this, id, seen(), ifMatch, row -> row.facts().version(), MemberReader::unknown);
  }

  /** The members of a unit who joined it, locked until the end of the transaction. */
  public List<Member> lockJoined(UUID unitId) {
    Condition seen = seen();
    return find(
            "unitId = ?1 AND subject IS NOT NULL AND " + seen.numbered(2),
            Sort.by("id"),
            seen.after(unitId))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The invitation whose code counts now, locked: of two who show it one gets it. */
  public Optional<Member> lockInvited(String codeHash, Instant now) {
    return find(
            "codeHash = ?1 AND status = ?2 AND codeExpiresAt > ?3",
            codeHash,
            MemberStatus.INVITED,
            now)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Writes a locked one and counts the change, also where it says what it said before. */
  public void write(Member changed) {
    EntityRows.write(this, changed, member -> member.facts().version());
  }

  private Condition seen() {
    return caller.seesAmong("scope", null, "unitId");
  }
}
