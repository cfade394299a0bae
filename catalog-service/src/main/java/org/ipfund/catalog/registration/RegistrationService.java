package org.ipfund.catalog.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.catalog.member.NewMemberRules;
import org.ipfund.catalog.member.OneUnitPerPerson;
import org.ipfund.catalog.member.RejectionRequest;
import org.ipfund.catalog.region.Province;
import org.ipfund.catalog.region.Regions;
import org.ipfund.catalog.unit.NewUnits;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.BusinessClock;

/** Takes registrations and decides them. */
@ApplicationScoped
public class RegistrationService {

  private static final String THING = "registration";

  private final RegistrationRepository registrations;
  private final RegistrationView view;
  private final UnitCreation founding;
  private final NewUnits units;
  private final Regions regions;
  private final Province province;
  private final Separation separation;
  private final Audit audit;
  private final BusinessClock clock;
  private final Caller caller;

  RegistrationService(
      RegistrationRepository registrations,
      RegistrationView view,
      UnitCreation founding,
      NewUnits units,
      Regions regions,
      Province province,
      Separation separation,
      Audit audit,
      BusinessClock clock,
      Caller caller) {
    this.registrations = registrations;
    this.view = view;
    this.founding = founding;
    this.units = units;
    this.regions = regions;
    this.province = province;
    this.separation = separation;
    this.audit = audit;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * Takes a registration of the caller. Whether such a unit exists already makes no difference.
   *
   * @throws ProblemException 422, or 409 when the caller has a unit or an open registration
   */
  @Transactional
  public RegistrationResponse register(RegistrationRequest request) {
    if (caller.identity().unitId() != null) {
      throw new OneUnitPerPerson().problem();
    }
    Registration registration = new Registration(request, caller.identity(), clock.instant());
    List<Violation> violations = new ArrayList<>(NewMemberRules.check(caller.identity().roles()));
    violations.addAll(RegistrationRules.check(request.kind()));
    violations.addAll(units.check(registration.facts().unit(null)));
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    String place = regions.holdStanding(request.regionCode());
    registrations.persistAndFlush(registration.in(place));
    return note("registered", registration.facts(), null);
  }

  /**
   * Lets the unit in and makes the registrant its administrator and approver; or refers it to the
   * province when something the caller may not know of stands against it.
   *
   * @throws ProblemException 404, 412, 428, 403 for the registrant, 409 when it is decided or a
   *     unit the caller knows of has the name or the credit code
   */
  @Transactional
  public RegistrationResponse approve(UUID id, String ifMatch) {
    Registration registration = open(id, ifMatch);
    RegistrationFacts before = registration.facts();
    Optional<UUID> unit = founding.found(before);
    unit.ifPresentOrElse(
        founded -> registration.approve(founded, clock.instant()), registration::refer);
    registrations.write(registration);
    return note(unit.isPresent() ? "approved" : "referred", registration.facts(), before);
  }

  /**
   * Refuses the registration; the person may register again.
   *
   * @throws ProblemException as for {@link #approve}
   */
  @Transactional
  public RegistrationResponse reject(UUID id, String ifMatch, RejectionRequest request) {
    Registration registration = open(id, ifMatch);
    RegistrationFacts before = registration.facts();
    registration.reject(request.reason(), clock.instant());
    registrations.flush();
    return note("rejected", registration.facts(), before);
  }

  private Registration open(UUID id, String ifMatch) {
    Registration registration = registrations.lock(id, ifMatch);
    separation.require(List.of(registration.facts().subject()));
    registration.requireOpen(province.isCaller());
    return registration;
  }

  private RegistrationResponse note(
      String action, RegistrationFacts after, RegistrationFacts before) {
    RegistrationResponse told = view.of(after);
    audit.record(action, THING, after.id(), before == null ? null : view.of(before), told);
    return told;
  }
}
