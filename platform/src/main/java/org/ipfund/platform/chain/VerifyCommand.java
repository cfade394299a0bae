package org.ipfund.platform.chain;

import java.io.PrintStream;
import java.nio.file.Path;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.ipfund.platform.db.CommandDatabase;
import org.ipfund.platform.key.PemKeys;

/**
 * The command {@code AUDIT_VERIFY=true}: it reads the database and needs nothing else, no broker,
 * no sign-in and no port.
 */
public final class VerifyCommand {

  private VerifyCommand() {}

  /** True when the process was started to verify and not to serve. */
  public static boolean isWanted(Config config) {
    return config.getOptionalValue("AUDIT_VERIFY", Boolean.class).orElse(false);
  }

  /** Verifies, prints one line and returns the exit code; progress goes elsewhere. */
  public static int run(Config config, PrintStream out, PrintStream progress) {
    String service = config.getValue("quarkus.application.name", String.class);
    try (Connection database = CommandDatabase.connect(config)) {
      VerificationOutcome outcome = verification(service, config).run(database, progress);
      out.printf("audit chain of %s: %s%n", service, outcome);
      return outcome.exitCode();
    } catch (SQLException | RuntimeException e) {
      out.printf("audit chain of %s: not verified: %s%n", service, e.getMessage());
      return VerificationOutcome.NOT_VERIFIED;
    }
  }

  private static Verification verification(String service, Config config) {
    Verification.Terms terms =
        new Verification.Terms(
            service,
            keys(config),
            config.getValue("ipfund.audit-chain.checkpoint-positions", Long.class),
            config.getValue("ipfund.audit-chain.pending-late", Duration.class));
    return new Verification(
        terms,
        file(config, "AUDIT_CHECKPOINTS_FILE")
            .map(file -> new CheckpointFile(service, file))
            .orElse(null));
  }

  private static List<PublicKey> keys(Config config) {
    return file(config, "AUDIT_PUBLIC_KEY_FILE")
        .map(PemKeys::publicKeys)
        .or(
            () ->
                file(config, "AUDIT_SIGNING_KEY_FILE")
                    .map(key -> List.of(PemKeys.pair(key).getPublic())))
        .orElse(List.of());
  }

  private static Optional<Path> file(Config config, String name) {
    return config.getOptionalValue(name, Path.class);
  }
}
