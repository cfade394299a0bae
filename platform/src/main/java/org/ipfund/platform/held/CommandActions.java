package org.ipfund.platform.held;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.audit.CommandAudit;

/** What the command does, on its one connection and in its one transaction. */
final class CommandActions {

  private static final int PAGE = 200;
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /** Handlers, topics and keys are the service's to know. */
  private static final HeldEventDecisions.Judge ASK_THE_SERVICE =
      held -> Optional.of("only the running service can judge it, POST /v1/held-events/{id}/retry");

  private final HeldStore store;
  private final CommandAudit audit;
  private final HeldEventDecisions decisions;
  private final String ownTopic;
  private final PrintStream out;

  CommandActions(HeldStore store, CommandAudit audit, String ownTopic, PrintStream out) {
    this.store = store;
    this.audit = audit;
    this.decisions = new HeldEventDecisions(store, ASK_THE_SERVICE);
    this.ownTopic = ownTopic;
    this.out = out;
  }

  void run(CommandLine line) throws SQLException {
    switch (line.verb()) {
      case "list" -> list(line.state());
      case "show" -> show(line.id());
      case "retry" -> retry(line.id());
      case "skip" -> skip(line.id(), line.reason());
      default -> replay(line.position(), line.reason());
    }
  }

  private void list(HeldState state) {
    UUID last = BEFORE_ALL;
    List<HeldEvent> page;
    do {
      page = store.page(HeldFilter.of(state), last, PAGE);
      for (HeldEvent held : page) {
        out.println(HeldLines.one(held));
        last = held.id();
      }
    } while (page.size() == PAGE);
  }

  private void show(UUID id) {
    HeldLines.all(store.find(id).orElseThrow(() -> HeldRefusals.notHeld(id))).forEach(out::println);
  }

  private void retry(UUID id) throws SQLException {
    HeldEventDecisions.Outcome outcome = decisions.retry(id);
    record(HeldAudit.RETRIED, outcome, outcome.after());
    out.println("is tried again: " + HeldLines.one(outcome.after()));
  }

  private void skip(UUID id, String reason) throws SQLException {
    HeldEventDecisions.Outcome outcome = decisions.skip(id);
    record(HeldAudit.SKIPPED, outcome, new Reason(reason));
    out.println("given up: " + HeldLines.one(outcome.before()));
  }

  private void replay(long position, String reason) throws SQLException {
    if (store.lockReplays()) {
      throw HeldRefusals.replaying();
    }
    int again = store.sendAgain(position);
    EventReplayRequest request = new EventReplayRequest(null, null, null, null, position, reason);
    audit.record(HeldAudit.REPLAYED, HeldAudit.TOPIC, ownTopic, null, request);
    out.println("%d events are sent again from position %d on".formatted(again, position));
  }

  private void record(String action, HeldEventDecisions.Outcome outcome, Object after)
      throws SQLException {
    HeldEvent before = outcome.before();
    audit.record(action, HeldAudit.EVENT, HeldAudit.subject(before), before, after);
  }
}
