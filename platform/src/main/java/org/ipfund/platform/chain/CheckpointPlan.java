package org.ipfund.platform.chain;

import java.time.Clock;
import java.time.Instant;

/** When the next checkpoint is due: after so many positions, or some time after there were any. */
final class CheckpointPlan {

  private final ChainSettings settings;
  private final CheckpointSigner signer;
  private final Clock clock;
  private long number;
  private long position;
  private Instant since;

  /**
   * @param signer null where there is no key, and nothing is ever due
   * @param last the last checkpoint, or null
   */
  CheckpointPlan(ChainSettings settings, CheckpointSigner signer, Clock clock, Checkpoint last) {
    this.settings = settings;
    this.signer = signer;
    this.clock = clock;
    this.number = last == null ? 0 : last.number();
    this.position = last == null ? 0 : last.position();
    this.since = last == null ? clock.instant() : last.signedAt();
  }

  /** The checkpoint to be written with this head, or null. */
  Checkpoint due(ChainHead head) {
    if (signer == null || head.position() == position) {
      return null;
    }
    Instant now = clock.instant();
    boolean many = head.position() - position >= settings.checkpointPositions();
    boolean late = !now.isBefore(since.plus(settings.checkpointInterval()));
    return many || late ? signer.sign(number + 1, head, now) : null;
  }

  /** Remembers a checkpoint that is committed and tells the log, which keeps it elsewhere. */
  void written(Checkpoint checkpoint) {
    if (checkpoint != null) {
      number = checkpoint.number();
      position = checkpoint.position();
      since = checkpoint.signedAt();
      CheckpointLine.log(settings.service(), checkpoint);
    }
  }
}
