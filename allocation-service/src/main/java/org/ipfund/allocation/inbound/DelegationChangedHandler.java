package org.ipfund.allocation.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;
import org.ipfund.platform.guard.Accounts;
import org.ipfund.platform.guard.Delegation;

/** Takes over who lends roles to whom. */
@ApplicationScoped
class DelegationChangedHandler implements EventHandler<DelegationChanged> {

  private final Accounts accounts;

  DelegationChangedHandler(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.delegation-changed.v1";
  }

  @Override
  public Class<DelegationChanged> payload() {
    return DelegationChanged.class;
  }

  @Override
  public boolean isSigned() {
    return true;
  }

  @Override
  public void handle(DelegationChanged event, EventContext context) {
    accounts.keep(
        new Delegation(
            event.delegationId(),
            event.from(),
            event.to(),
            event.roles(),
            event.startsAt(),
            event.endsAt()));
  }
}
