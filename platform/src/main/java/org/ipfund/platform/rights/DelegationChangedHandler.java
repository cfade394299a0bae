package org.ipfund.platform.rights;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;
import org.ipfund.platform.guard.Accounts;
import org.ipfund.platform.guard.Delegation;

/** Takes over which roles are lent, to whom and how long; a change leaves an audit entry. */
@ApplicationScoped
@IfBuildProperty(name = "ipfund.rights.heard", stringValue = "true")
public class DelegationChangedHandler implements EventHandler<DelegationChanged> {

  private final Accounts accounts;
  private final Audit audit;
  private final String type;

  DelegationChangedHandler(
      Accounts accounts,
      Audit audit,
      @ConfigProperty(name = "ipfund.rights.delegation-type") String type) {
    this.accounts = accounts;
    this.audit = audit;
    this.type = type;
  }

  @Override
  public String type() {
    return type;
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
    Delegation now = event.delegation();
    Delegation before = accounts.find(now.id()).orElse(null);
    if (!now.equals(before)) {
      accounts.keep(now);
      audit.record("received", "delegation", now.id(), before, now);
    }
  }
}
