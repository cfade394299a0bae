package org.ipfund.platform.guard;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** Reads the settings of {@link FourEyes}; a service does not start with one that is not usable. */
@Singleton
class FourEyesSettings {

  @Produces
  @Singleton
  FourEyes fourEyes(Config config) {
    Map<String, String> settings = new HashMap<>();
    for (String name : config.getPropertyNames()) {
      if (name.startsWith(FourEyes.PREFIX)) {
        settings.put(name, config.getValue(name, String.class));
      }
    }
    return new FourEyes(settings);
  }

  void atStart(@Observes StartupEvent start, Config config) {
    fourEyes(config);
  }
}
