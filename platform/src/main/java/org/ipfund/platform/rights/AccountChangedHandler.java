package org.ipfund.platform.rights;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;
import org.ipfund.platform.guard.Account;
import org.ipfund.platform.guard.Accounts;

/** Takes over who may act, and as what; a change leaves an audit entry. */
@ApplicationScoped
@IfBuildProperty(name = "ipfund.rights.heard", stringValue = "true")
public class AccountChangedHandler implements EventHandler<AccountChanged> {

  private final Accounts accounts;
  private final Audit audit;
  private final String type;

  AccountChangedHandler(
      Accounts accounts,
      Audit audit,
      @ConfigProperty(name = "ipfund.rights.account-type") String type) {
    this.accounts = accounts;
    this.audit = audit;
    this.type = type;
  }

  @Override
  public String type() {
    return type;
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
    Account now = event.account();
    Account before = accounts.find(now.subject()).orElse(null);
    if (!now.equals(before)) {
      accounts.keep(now);
      audit.record("received", "account", now.subject(), before, now);
    }
  }
}
