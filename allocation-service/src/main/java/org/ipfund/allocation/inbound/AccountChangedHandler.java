package org.ipfund.allocation.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;
import org.ipfund.platform.guard.Account;
import org.ipfund.platform.guard.Accounts;

/** Takes over who may sign in, with which roles. */
@ApplicationScoped
class AccountChangedHandler implements EventHandler<AccountChanged> {

  private final Accounts accounts;

  AccountChangedHandler(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.account-changed.v1";
  }

  @Override
  public Class<AccountChanged> payload() {
    return AccountChanged.class;
  }

  @Override
  public boolean isSigned() {
    return true;
  }

  @Override
  public void handle(AccountChanged event, EventContext context) {
    accounts.keep(
        new Account(
            event.subject(), event.unitId(), event.regionCode(), event.roles(), event.suspended()));
  }
}
