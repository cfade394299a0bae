package org.ipfund.catalog.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.catalog.member.AccountChanges;
import org.ipfund.catalog.member.Member;
import org.ipfund.catalog.member.MemberRepository;
import org.ipfund.catalog.member.Role;
import org.ipfund.catalog.region.Province;
import org.ipfund.catalog.unit.NewUnits;
import org.ipfund.catalog.unit.UnitFacts;
import org.ipfund.catalog.unit.UnitRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Ids;

/**
 * Makes a unit and its first member out of a registration, both or neither. The unique keys decide,
 * and a conflict with something the caller may not know of leaves no trace in the answer.
 */
@ApplicationScoped
class UnitCreation {

  private static final Wording WORDS = Wording.of(UnitCreation.class);

  private static final List<Role> FIRST_ROLES = List.of(Role.UNIT_ADMIN, Role.UNIT_APPROVER);

  private final NewUnits units;
  private final MemberRepository members;
  private final AccountChanges changes;
  private final Province province;
  private final Database database;
  private final BusinessClock clock;

  UnitCreation(
      NewUnits units,
      MemberRepository members,
      AccountChanges changes,
      Province province,
      Database database,
      BusinessClock clock) {
    this.units = units;
    this.members = members;
    this.changes = changes;
    this.province = province;
    this.database = database;
    this.clock = clock;
  }

  /**
   * Returns the new unit; empty when something the caller may not know of stands against it.
   *
   * @throws ProblemException 409 when what stands against it lies in the caller's reach
   */
  Optional<UUID> found(RegistrationFacts registration) {
    UnitRequest facts = registration.unit(Ids.next());
    database.update("SAVEPOINT founding");
    Optional<UnitFacts> unit = units.add(facts);
    Optional<Member> first = unit.map(added -> first(registration, added));
    if (first.isPresent() && members.join(first.get())) {
      units.tell(facts, unit.get());
      changes.tell("joined", first.get().facts(), null);
      return Optional.of(facts.id());
    }
    database.update("ROLLBACK TO SAVEPOINT founding");
    units
        .conflict(facts)
        .ifPresent(
            conflict -> {
              throw conflict;
            });
    if (province.isCaller()) {
      throw WORDS.conflict("registrant-other-unit");
    }
    return Optional.empty();
  }

  private Member first(RegistrationFacts registration, UnitFacts unit) {
    return Member.joined(
        unit, registration.subject(), registration.displayName(), FIRST_ROLES, clock.instant());
  }
}
