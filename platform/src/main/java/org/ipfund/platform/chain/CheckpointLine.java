package org.ipfund.platform.chain;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * A checkpoint as one line of the log: whoever keeps the log elsewhere keeps the chain's anchor out
 * of the database's reach.
 */
final class CheckpointLine {

  private static final Logger LOG = Logger.getLogger("org.ipfund.audit.checkpoint");
  private static final String FORMAT =
      "{\"auditCheckpoint\":{\"service\":\"%s\",\"number\":%d,\"position\":%d,\"hash\":\"%s\","
          + "\"signedAt\":\"%s\",\"keyId\":\"%s\",\"signature\":\"%s\"}}";

  /** The same, also where it stands escaped inside another JSON text. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          FORMAT
              .replace("{", "\\{")
              .replace("}", "\\}")
              .replace("\"", "\\\\?\"")
              .replace("%d", "(\\d{1,18})")
              .replace("%s", "([A-Za-z0-9.:-]+)"));

  private CheckpointLine() {}

  static void log(String service, Checkpoint checkpoint) {
    LOG.info(write(service, checkpoint));
  }

  static String write(String service, Checkpoint checkpoint) {
    return String.format(
        Locale.ROOT,
        FORMAT,
        service,
        checkpoint.number(),
        checkpoint.position(),
        HexFormat.of().formatHex(checkpoint.hash()),
        checkpoint.signedAt(),
        checkpoint.keyId(),
        HexFormat.of().formatHex(checkpoint.signature()));
  }

  /** The checkpoint of a service in a line of the log, if there is one. */
  static Optional<Checkpoint> find(String service, String line) {
    Matcher found = WRITTEN.matcher(line);
    if (!found.find() || !found.group(1).equals(service)) {
      return Optional.empty();
    }
    return Optional.of(
        new Checkpoint(
            Long.parseLong(found.group(2)),
            Long.parseLong(found.group(3)),
            HexFormat.of().parseHex(found.group(4)),
            Instant.parse(found.group(5)),
            found.group(6),
            HexFormat.of().parseHex(found.group(7))));
  }
}
