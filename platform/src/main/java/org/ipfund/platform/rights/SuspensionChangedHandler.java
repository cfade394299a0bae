package org.ipfund.platform.rights;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;
import org.ipfund.platform.guard.Suspended;
import org.ipfund.platform.guard.Suspensions;

/** Takes over whose tokens count for nothing; a change leaves an audit entry. */
@ApplicationScoped
@IfBuildProperty(name = "ipfund.rights.heard", stringValue = "true")
public class SuspensionChangedHandler implements EventHandler<SuspensionChanged> {

  private final Suspensions suspensions;
  private final Audit audit;
  private final String type;

  SuspensionChangedHandler(
      Suspensions suspensions,
      Audit audit,
      @ConfigProperty(name = "ipfund.rights.suspension-type") String type) {
    this.suspensions = suspensions;
    this.audit = audit;
    this.type = type;
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public Class<SuspensionChanged> payload() {
    return SuspensionChanged.class;
  }

  @Override
  public boolean isSigned() {
    return true;
  }

  @Override
  public void handle(SuspensionChanged event, EventContext context) {
    Suspended before = suspensions.find(event.subject());
    Suspended now = event.now();
    if (!before.equals(now)) {
      suspensions.keep(event.subject(), now);
      audit.record("received", "suspension", event.subject(), before, now);
    }
  }
}
