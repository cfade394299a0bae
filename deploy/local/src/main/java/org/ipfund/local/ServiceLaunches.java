package org.ipfund.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.ipfund.local.identity.Realm;
import org.ipfund.local.process.AttachedService;
import org.ipfund.local.process.DataDirectory;
import org.ipfund.local.process.JavaCommand;
import org.ipfund.local.process.ServersProcess;
import org.ipfund.local.process.ServiceProcess.Launch;
import org.ipfund.local.process.SigningKey;
import org.ipfund.local.process.StartFailure;

/** How the packaged services are run on one machine. */
final class ServiceLaunches {

  private static final String ENTRY_POINT = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";
  private static final String MEMORY = "-Xmx256m";

  private final Path root;
  private final DataDirectory data;
  private final String issuer;
  private final String frontend;

  ServiceLaunches(Path root, DataDirectory data, String issuer, String frontend) {
    this.root = root;
    this.data = data;
    this.issuer = issuer;
    this.frontend = frontend;
  }

  Launch of(Service service) {
    Path application = service.application(root);
    Path runner = application.resolve("quarkus-run.jar");
    if (!Files.exists(runner)) {
      throw new StartFailure(service.title() + " is not built: ./mvnw -DskipTests package");
    }
    return new Launch(
        service.title(),
        JavaCommand.of(
            options(runner),
            runner + File.pathSeparator + ownCode(),
            AttachedService.class.getName(),
            List.of(ENTRY_POINT)),
        application,
        environment(service),
        service.readiness(),
        data.log(service.title()),
        data.pidFile(service.title()));
  }

  private List<String> options(Path runner) {
    return Stream.concat(Stream.of(MEMORY, Leftovers.mark(data)), opened(runner)).toList();
  }

  /** What the jar asks for in its manifest, which counts with {@code -jar} only. */
  private static Stream<String> opened(Path runner) {
    try (JarFile jar = new JarFile(runner.toFile())) {
      String packages = jar.getManifest().getMainAttributes().getValue("Add-Opens");
      return packages == null
          ? Stream.of()
          : Stream.of(packages.split(" ")).map("--add-opens=%s=ALL-UNNAMED"::formatted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> environment(Service service) {
    Map<String, String> environment = new HashMap<>(common(service));
    environment.putAll(keys(service));
    environment.putAll(anchor(service));
    return environment;
  }

  /** Checkpoints come often here: a year lasts minutes, and is to be proven at its end. */
  Map<String, String> anchor(Service service) {
    return Map.of(
        "AUDIT_CHECKPOINT_INTERVAL",
        "5S",
        "AUDIT_CHECKPOINTS_FILE",
        data.checkpoints(service.title()).toString());
  }

  /** The catalog signs the events by which rights travel, the others believe its signature. */
  Map<String, String> keys(Service service) {
    SigningKey events = SigningKey.events(data.identity());
    return Map.ofEntries(
        Map.entry("AUDIT_SIGNING_KEY_FILE", SigningKey.audit(data.identity()).file().toString()),
        service == Service.CATALOG
            ? Map.entry("EVENT_SIGNING_KEY_FILE", events.file().toString())
            : Map.entry("EVENT_PUBLIC_KEYS_FILE", events.publicFile().toString()));
  }

  private Map<String, String> common(Service service) {
    String database = service.database();
    return Map.ofEntries(
        Map.entry("QUARKUS_PROFILE", "local"),
        Map.entry("HTTP_HOST", "127.0.0.1"),
        // More workers than this only wait for the same cores.
        Map.entry("WORKER_THREADS", String.valueOf(2 * Runtime.getRuntime().availableProcessors())),
        Map.entry("HTTP_PORT", String.valueOf(service.port())),
        Map.entry("MANAGEMENT_PORT", String.valueOf(service.managementPort())),
        Map.entry(
            "DB_URL",
            "jdbc:postgresql://127.0.0.1:" + ServersProcess.POSTGRES_PORT + "/" + database),
        // Locally a role's password is its name: the server listens on loopback only.
        Map.entry("DB_USER", database + "_app"),
        Map.entry("DB_PASSWORD", database + "_app"),
        Map.entry("DB_MIGRATION_USER", database + "_owner"),
        Map.entry("DB_MIGRATION_PASSWORD", database + "_owner"),
        Map.entry("MIGRATE_AT_START", "true"),
        Map.entry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ServersProcess.KAFKA_PORT),
        Map.entry("OIDC_ISSUER", issuer),
        Map.entry("OIDC_AUDIENCE", Realm.AUDIENCE),
        Map.entry("CORS_ORIGINS", frontend),
        Map.entry("CLOCK_FILE", data.clock().toString()),
        Map.entry("TZ", "Asia/Shanghai"));
  }

  static String ownCode() {
    try {
      return Path.of(
              AttachedService.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
