package org.ipfund.platform.rights;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.EventHandler;
import org.ipfund.platform.guard.Accounts;
import org.ipfund.platform.guard.Suspensions;

/** Who may act and as what, whose roles are lent, and whose tokens count for nothing. */
@ApplicationScoped
@IfBuildProperty(name = "ipfund.rights.heard", stringValue = "true")
public class RightsHandlers {

  private final Accounts accounts;
  private final Suspensions suspensions;
  private final Audit audit;

  RightsHandlers(Accounts accounts, Suspensions suspensions, Audit audit) {
    this.accounts = accounts;
    this.suspensions = suspensions;
    this.audit = audit;
  }

  @Produces
  @Singleton
  EventHandler<AccountChanged> accounts(
      @ConfigProperty(name = "ipfund.rights.account-type") String type) {
    return new RightsHandler<>(
        type,
        AccountChanged.class,
        "account",
        AccountChanged::subject,
        AccountChanged::account,
        subject -> accounts.find(subject).orElse(null),
        (subject, now) -> accounts.keep(now),
        audit);
  }

  @Produces
  @Singleton
  EventHandler<DelegationChanged> delegations(
      @ConfigProperty(name = "ipfund.rights.delegation-type") String type) {
    return new RightsHandler<>(
        type,
        DelegationChanged.class,
        "delegation",
        DelegationChanged::delegationId,
        DelegationChanged::delegation,
        id -> accounts.find(id).orElse(null),
        (id, now) -> accounts.keep(now),
        audit);
  }

  @Produces
  @Singleton
  EventHandler<SuspensionChanged> suspensions(
      @ConfigProperty(name = "ipfund.rights.suspension-type") String type) {
    return new RightsHandler<>(
        type,
        SuspensionChanged.class,
        "suspension",
        SuspensionChanged::subject,
        SuspensionChanged::now,
        suspensions::find,
        suspensions::keep,
        audit);
  }
}
