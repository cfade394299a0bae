package org.ipfund.platform.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.ipfund.platform.leader.Leader;

/** Gives committed entries their positions and hashes, and signs checkpoints on the way. */
final class ChainWriter implements Leader.Duty {

  private final ChainSettings settings;
  private final CheckpointSigner signer;
  private final Clock clock;

  /**
   * @param signer null where there is no key
   */
  ChainWriter(ChainSettings settings, CheckpointSigner signer, Clock clock) {
    this.settings = settings;
    this.signer = signer;
    this.clock = clock;
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

  private static ChainHead append(
      ChainStore store, ChainHead last, List<ChainStore.Pending> entries, CheckpointPlan plan)
      throws SQLException {
    ChainHead head = last;
    List<byte[]> hashes = new ArrayList<>();
    for (ChainStore.Pending pending : entries) {
      head = head.then(pending.entry());
      hashes.add(head.hash());
    }
    Checkpoint checkpoint = plan.due(head);
    if (!entries.isEmpty() || checkpoint != null) {
      store.append(last, entries, hashes, checkpoint);
      plan.written(checkpoint);
    }
    return head;
  }
}
