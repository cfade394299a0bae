package org.ipfund.local;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipfund.local.identity.Realm;
import org.ipfund.local.identity.Secrets;
import org.ipfund.local.process.AttachedService;
import org.ipfund.local.process.DataDirectory;
import org.ipfund.local.process.JavaCommand;
import org.ipfund.local.process.ServiceProcess.Launch;
import org.ipfund.local.process.StartFailure;

/** How Keycloak is run on one machine: from its jar, so that it ends with whoever started it. */
final class KeycloakLaunch {

  static final String NAME = "keycloak";

  private static final String ENTRY_POINT = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

  /**
   * What the distribution's own start script gives the JVM, with less memory and a faster start.
   */
  private static final List<String> JVM =
      List.of(
          "-Xmx384m",
          "-XX:MaxMetaspaceSize=256m",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Dpicocli.disable.closures=true",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
              + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");

  private final Path server;
  private final DataDirectory data;

  KeycloakLaunch(Path root, DataDirectory data) {
    this.server = root.resolve("deploy/local/target/keycloak/server");
    this.data = data;
  }

  /** Where the unpacked distribution is. */
  Path server() {
    return server;
  }

  Launch of(String origin, URI readiness, Secrets secrets) {
    Path runner = server.resolve("lib/quarkus-run.jar");
    if (!Files.exists(runner)) {
      throw new StartFailure(
          "Keycloak is not there: start with deploy/local/up, which fetches it once,"
              + " or with --issuer built-in");
    }
    return new Launch(
        NAME,
        JavaCommand.of(
            options(),
            runner + File.pathSeparator + ServiceLaunches.ownCode(),
            AttachedService.class.getName(),
            arguments(origin)),
        server,
        Map.of(
            "KC_BOOTSTRAP_ADMIN_USERNAME",
            "admin",
            "KC_BOOTSTRAP_ADMIN_PASSWORD",
            secrets.of(Secrets.CARETAKER)),
        readiness,
        data.log(NAME),
        data.pidFile(NAME));
  }

  private List<String> options() {
    return Stream.concat(
            JVM.stream(),
            Stream.of(
                Leftovers.mark(data),
                "-Dkc.home.dir=" + data.keycloak(),
                "-Djboss.server.config.dir=" + server.resolve("conf")))
        .toList();
  }

  private static List<String> arguments(String origin) {
    return List.of(
        ENTRY_POINT,
        "start",
        // The script up has built the server for these settings when it unpacked it.
        "--optimized",
        "--import-realm",
        "--cache=local",
        "--http-enabled=true",
        "--http-host=127.0.0.1",
        "--http-port=" + Issuer.PORT,
        "--hostname=" + origin);
  }

  /** The realm's address below the server's. */
  static String realm(String origin) {
    return origin + "/realms/" + Realm.NAME;
  }
}
