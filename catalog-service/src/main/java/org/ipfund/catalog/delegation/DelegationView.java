package org.ipfund.catalog.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ipfund.catalog.member.Role;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Combinations;
import org.ipfund.platform.value.BusinessClock;

/** Shows a delegation to the caller, with what it may do about it. */
@ApplicationScoped
class DelegationView {

  private final Caller caller;
  private final BusinessClock clock;

  DelegationView(Caller caller, BusinessClock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  DelegationResponse of(LentRolesFacts delegation) {
    boolean ends = !delegation.isOver(clock.instant()) && mayEnd(delegation);
    return DelegationResponse.of(delegation, ends ? List.of(DelegationAction.END) : List.of());
  }

  /**
   * The lender ends it, or whoever suspends members of the unit; the administration of the province
   * the lender alone, since one administrator does not stop another.
   */
  boolean mayEnd(LentRolesFacts delegation) {
    boolean watcher = delegation.roles().stream().map(Role::name).anyMatch(Combinations::isWatcher);
    return caller.may("endDelegation")
        && (delegation.lender().equals(caller.name()) || !watcher && caller.may("suspendMember"));
  }
}
