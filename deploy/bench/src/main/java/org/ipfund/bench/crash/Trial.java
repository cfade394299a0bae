package org.ipfund.bench.crash;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.ipfund.bench.crash.fault.Fault;
import org.ipfund.bench.crash.fault.Scene;
import org.ipfund.bench.crash.oracle.EffectJournal;
import org.ipfund.bench.crash.oracle.Inspection;
import org.ipfund.bench.crash.oracle.Oracle;
import org.ipfund.bench.crash.oracle.Verdict;
import org.ipfund.bench.crash.stage.Stage;
import org.ipfund.bench.crash.stream.Backlog;
import org.ipfund.bench.crash.stream.BacklogMaker;
import org.ipfund.bench.crash.stream.CatalogTopic;
import org.ipfund.bench.crash.stream.Message;
import org.ipfund.bench.fuzz.Dice;
import org.ipfund.local.process.Waiting;

/** One backlog, one fault in the midst of it, and what the database tells afterwards. */
final class Trial {

  private static final int EARLIEST_PERCENT = 1;
  private static final int LATEST_PERCENT = 70;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(2);

  private final CrashOptions options;
  private final Stage stage;
  private final CatalogTopic topic;
  private final Drain drain;
  private final EffectJournal journal;
  private final Fault fault;
  private final int number;
  private final Dice dice;

  Trial(
      CrashOptions options, Stage stage, CatalogTopic topic, Drain drain, Fault fault, int number) {
    this.options = options;
    this.stage = stage;
    this.topic = topic;
    this.drain = drain;
    this.journal = stage.journal();
    this.fault = fault;
    this.number = number;
    this.dice = Dice.of(options.seed(), number);
  }

  Outcome run() throws Exception {
    Backlog backlog = backlog();
    List<Message> acknowledged = strikeAmong(backlog);
    long healed = System.nanoTime();
    stage.service().ensureReady();
    boolean drained = drain.await(acknowledged);
    Duration toDrain = Duration.ofNanos(System.nanoTime() - healed);
    Verdict verdict = Oracle.judge(acknowledged, new Inspection(journal).of(acknowledged));
    return new Outcome(fault, verdict, drained, toDrain);
  }

  private Backlog backlog() {
    BacklogMaker maker = new BacklogMaker(dice, number);
    return fault == Fault.OVERSIZED
        ? maker.makeWithOversized(options.backlog())
        : maker.make(options.backlog());
  }

  private List<Message> strikeAmong(Backlog backlog) throws Exception {
    if (fault.isBeforeStart()) {
      stage.service().terminate();
    }
    journal.slow(options.paceMillis());
    List<Message> acknowledged =
        fault.isBeforeStart() ? topic.send(backlog.messages()) : sendUntilTheMoment(backlog);
    fault.strike(scene(acknowledged));
    journal.slow(0);
    return acknowledged;
  }

  /**
   * Attempts are counted, so that the fault also strikes before the first commit; each unit has at
   * least one.
   */
  private List<Message> sendUntilTheMoment(Backlog backlog) throws Exception {
    int percent = (int) dice.between(EARLIEST_PERCENT, LATEST_PERCENT);
    long moment = journal.position() + Math.max(1, (long) backlog.units() * percent / 100);
    journal.closeGate(moment);
    List<Message> acknowledged = topic.send(backlog.messages());
    try (Connection connection = journal.connect()) {
      if (!Waiting.until(() -> position(connection) >= moment, PATIENCE, PAUSE)) {
        throw new IllegalStateException("the consumer does not take up the backlog");
      }
    }
    journal.openGate();
    return acknowledged;
  }

  private static long position(Connection connection) {
    try {
      return EffectJournal.position(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Scene scene(List<Message> acknowledged) {
    return new Scene(
        stage,
        journal,
        acknowledged,
        Duration.ofSeconds(options.lockSeconds()),
        Duration.ofSeconds(options.outageSeconds()),
        dice);
  }
}
