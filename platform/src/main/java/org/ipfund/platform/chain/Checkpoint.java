package org.ipfund.platform.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A signed statement of how the chain stood.
 *
 * @param number counts a service's checkpoints from 1
 * @param keyId names the key that signed
 */
record Checkpoint(
    long number, long position, byte[] hash, Instant signedAt, String keyId, byte[] signature) {

  /** What is signed; with the service, or one could stand in for another's. */
  static byte[] statement(
      String service, long number, long position, byte[] hash, Instant signedAt) {
    return String.join(
            "\n",
            "ipfund audit checkpoint 1",
            service,
            Long.toString(number),
            Long.toString(position),
            HexFormat.of().formatHex(hash),
            signedAt.toString())
        .getBytes(StandardCharsets.UTF_8);
  }

  byte[] statement(String service) {
    return statement(service, number, position, hash, signedAt);
  }
}
