package org.ipfund.platform.main;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.ipfund.platform.edge.Draining;
import org.ipfund.platform.inbox.EventLoop;

/** What a service does once everything is up, its ports among it: it hears events too. */
public class Serving implements QuarkusApplication {

  private final EventLoop events;
  private final Draining draining;

  Serving(EventLoop events, Draining draining) {
    this.events = events;
    this.draining = draining;
  }

  @Override
  public int run(String... arguments) {
    events.start();
    Quarkus.waitForExit();
    draining.drain();
    return 0;
  }
}
