package org.ipfund.platform.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.ipfund.platform.leader.Leader;

/** Gives committed entries their positions and hashes, and signs checkpoints on the way. */
final class ChainWriter implements Leader.Duty {

  private final ChainSettings settings;
  private final CheckpointSigner signer;
  private final Clock clock;
  private final ChainStandstill standstill;
  private final Consumer<Checkpoint> kept;

  /**
   * @param signer null where there is no key
   */
  ChainWriter(ChainSettings settings, CheckpointSigner signer, Clock clock) {
    this.settings = settings;
    this.signer = signer;
    this.clock = clock;
    this.standstill = new ChainStandstill(settings.pendingLate());
    this.kept =
        settings
            .checkpointsFile()
            .<Consumer<Checkpoint>>map(file -> new CheckpointFile(settings.service(), file)::add)
            .orElse(checkpoint -> {});
  }

  /** Somebody else holds the lock: another replica, which chains, or a stranger, who does not. */
  @Override
  public void standBy(Connection connection) throws SQLException {
    standstill.watch(connection);
  }

  @Override
  public void perform(Connection connection, BooleanSupplier goesOn)
      throws SQLException, InterruptedException {
    ChainStore store = new ChainStore(connection);
    ChainHead head = store.head();
    CheckpointPlan plan = new CheckpointPlan(settings, signer, clock, store.lastCheckpoint());
    while (goesOn.getAsBoolean()) {
      List<ChainStore.Pending> entries = store.pending(settings.batch());
      head = append(store, head, entries, plan);
      if (entries.size() < settings.batch()) {
        TimeUnit.MILLISECONDS.sleep(settings.poll().toMillis());
      }
    }
  }

  private ChainHead append(
      ChainStore store, ChainHead last, List<ChainStore.Pending> entries, CheckpointPlan plan)
      throws SQLException {
    ChainHead head = last;
    List<byte[]> hashes = new ArrayList<>();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (ChainStore.Pending pending : entries) {
      head = head.then(pending.entry(), now);
      hashes.add(head.hash());
    }
    Checkpoint checkpoint = plan.due(head);
    if (!entries.isEmpty() || checkpoint != null) {
      store.append(last, entries, hashes, now, checkpoint);
      plan.written(checkpoint);
    }
    if (checkpoint != null) {
      kept.accept(checkpoint);
    }
    return head;
  }
}
