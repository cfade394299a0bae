package org.ipfund.platform.chain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ipfund.platform.key.SigningKey;

/** Signs checkpoints of one service with one key. */
final class CheckpointSigner {

  private final String service;
  private final SigningKey key;

  CheckpointSigner(String service, SigningKey key) {
    this.service = service;
    this.key = key;
  }

  /** Signs how the chain stands; the instant is kept to the microsecond, as the database does. */
  Checkpoint sign(long number, ChainHead head, Instant now) {
    Instant signedAt = now.truncatedTo(ChronoUnit.MICROS);
    byte[] statement =
        Checkpoint.statement(service, number, head.position(), head.hash(), signedAt);
    return new Checkpoint(
        number, head.position(), head.hash(), signedAt, key.id(), key.sign(statement));
  }
}
