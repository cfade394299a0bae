package org.ipfund.platform.chain;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Signs checkpoints of one service with one key. */
final class CheckpointSigner {

  private final String service;
  private final KeyPair key;
  private final String keyId;

  CheckpointSigner(String service, KeyPair key) {
    this.service = service;
    this.key = key;
    this.keyId = CheckpointKeys.id(key.getPublic());
  }

  /** Signs how the chain stands; the instant is kept to the microsecond, as the database does. */
  Checkpoint sign(long number, ChainHead head, Instant now) {
    Instant signedAt = now.truncatedTo(ChronoUnit.MICROS);
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(key.getPrivate());
      signature.update(
          Checkpoint.statement(service, number, head.position(), head.hash(), signedAt));
      return new Checkpoint(
          number, head.position(), head.hash(), signedAt, keyId, signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
