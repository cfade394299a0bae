package org.ipfund.platform.main;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.ipfund.platform.chain.VerifyCommand;
import org.ipfund.platform.held.EventsCommand;

/** Where the process of a service begins: it serves, or carries out a command and ends. */
@QuarkusMain
public final class ServiceMain {

  private ServiceMain() {}

  public static void main(String... arguments) {
    Config config = ConfigProvider.getConfig();
    if (VerifyCommand.isWanted(config)) {
      System.exit(VerifyCommand.run(config, System.out, System.err));
    }
    if (EventsCommand.isWanted(config)) {
      System.exit(EventsCommand.run(config, System.out));
    }
    Quarkus.run(Serving.class, arguments);
  }
}
