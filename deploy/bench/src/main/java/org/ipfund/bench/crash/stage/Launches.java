package org.ipfund.bench.crash.stage;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.bytebuddy.ByteBuddy;
import org.ipfund.bench.crash.mutant.Mutant;
import org.ipfund.embedded.FreePorts;
import org.ipfund.local.process.AttachedService;

/** The packaged service's command and environment, as {@code deploy/local/up} runs it. */
final class Launches {

  private static final String ENTRY_POINT = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";
  private static final String MEMORY = "-Xmx256m";

  /** What the manifest of the packaged service opens, which a class path does not. */
  private static final String OPENED = "--add-opens=java.base/java.lang=ALL-UNNAMED";

  private final Setting setting;
  private final int postgres;
  private final int kafka;
  private final String issuer;

  Launches(Setting setting, int postgres, int kafka, String issuer) {
    this.setting = setting;
    this.postgres = postgres;
    this.kafka = kafka;
    this.issuer = issuer;
  }

  Launch of(Consumer consumer) {
    String service = consumer.title();
    Path folder = setting.root().resolve(service).resolve("target/quarkus-app").toAbsolutePath();
    Path runner = folder.resolve("quarkus-run.jar");
    if (!Files.exists(runner)) {
      throw new IllegalArgumentException(service + " is not built: mvn -DskipTests package");
    }
    int port = FreePorts.find();
    int managementPort = FreePorts.find();
    return new Launch(
        command(runner),
        folder,
        environment(consumer.database(), port, managementPort),
        port,
        managementPort,
        setting.data().resolve(service + ".log"));
  }

  private List<String> command(Path runner) {
    List<String> jvm = new ArrayList<>(List.of(MEMORY, OPENED));
    List<String> classPath = new ArrayList<>(List.of(runner.toString()));
    classPath.add(codeOf(AttachedService.class));
    Optional<Mutant> mutant = setting.mutant();
    if (mutant.isPresent()) {
      jvm.add("-javaagent:" + agent() + "=" + mutant.get().name());
      classPath.add(codeOf(ByteBuddy.class));
    }
    return Java.command(
        jvm,
        String.join(File.pathSeparator, classPath),
        List.of(AttachedService.class.getName(), ENTRY_POINT));
  }

  private Path agent() {
    Path agent = setting.root().resolve("deploy/bench/target/bench-mutants.jar").toAbsolutePath();
    if (!Files.exists(agent)) {
      throw new IllegalArgumentException(agent + " is not built");
    }
    return agent;
  }

  private Map<String, String> environment(String database, int port, int managementPort) {
    return Map.ofEntries(
        Map.entry("QUARKUS_PROFILE", "local"),
        Map.entry("HTTP_HOST", "127.0.0.1"),
        Map.entry("WORKER_THREADS", String.valueOf(2 * Runtime.getRuntime().availableProcessors())),
        Map.entry("HTTP_PORT", String.valueOf(port)),
        Map.entry("MANAGEMENT_PORT", String.valueOf(managementPort)),
        Map.entry("DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres + "/" + database),
        Map.entry("DB_USER", database + "_app"),
        Map.entry("DB_PASSWORD", database + "_app"),
        Map.entry("DB_MIGRATION_USER", database + "_owner"),
        Map.entry("DB_MIGRATION_PASSWORD", database + "_owner"),
        Map.entry("MIGRATE_AT_START", "true"),
        Map.entry("DB_LOCK_TIMEOUT", setting.lockTimeoutSeconds() + "s"),
        Map.entry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + kafka),
        Map.entry("OIDC_ISSUER", issuer),
        Map.entry(
            "EVENT_PUBLIC_KEYS_FILE", PublicKey.in(setting.data().toAbsolutePath()).toString()),
        Map.entry("TZ", "Asia/Shanghai"));
  }

  private static String codeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
