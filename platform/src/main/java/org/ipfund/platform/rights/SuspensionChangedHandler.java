package org.ipfund.platform.rights;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;
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
    boolean before = suspensions.holds(event.subject());
    if (before != event.suspended()) {
      suspensions.keep(event.subject(), event.suspended());
      audit.record(
          "received",
          "suspension",
          event.subject(),
          Map.of("suspended", before),
          Map.of("suspended", event.suspended()));
    }
  }
}
