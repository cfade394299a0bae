package org.ipfund.platform.held;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.CloudEvent;
import org.ipfund.platform.event.RelaySignal;
import org.ipfund.platform.inbox.ParkedEventRetry;
import org.ipfund.platform.journal.Journal;

/** What an operator asks over HTTP: each decision is recorded, and at work after the commit. */
@ApplicationScoped
class HeldEvents {

  private final DataSource database;
  private final ParkedEventRetry reconsideration;
  private final RelaySignal relay;
  private final Audit audit;
  private final Journal journal;
  private final String source;

  HeldEvents(
      DataSource database,
      ParkedEventRetry reconsideration,
      RelaySignal relay,
      Audit audit,
      Journal journal,
      @ConfigProperty(name = "ipfund.relay.source") String service) {
    this.database = database;
    this.reconsideration = reconsideration;
    this.relay = relay;
    this.audit = audit;
    this.journal = journal;
    this.source = CloudEvent.source(service);
  }

  List<HeldEvent> page(HeldFilter filter, UUID after, int limit) {
    return read(store -> store.page(filter, after, limit));
  }

  Optional<HeldEvent> find(UUID id) {
    return read(store -> store.find(id));
  }

  /** Lets the event be tried at once and returns it as it stands now. */
  HeldEvent retry(UUID id) {
    HeldEventDecisions.Outcome outcome = with(store -> decisions(store).retry(id));
    record(HeldAudit.RETRIED, outcome, outcome.after());
    return outcome.after();
  }

  /** Gives the event up. */
  void skip(UUID id, String reason) {
    HeldEventDecisions.Outcome outcome = with(store -> decisions(store).skip(id));
    record(HeldAudit.SKIPPED, outcome, new Reason(reason));
  }

  /** In a transaction of its own, because that knows what the caller may see. */
  private <T> T read(Function<HeldStore, T> question) {
    return QuarkusTransaction.requiringNew().call(() -> with(question));
  }

  /** What it asks of the database, in the running transaction. */
  <T> T with(Function<HeldStore, T> work) {
    try (Connection connection = database.getConnection()) {
      return work.apply(new HeldStore(connection, source));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private HeldEventDecisions decisions(HeldStore store) {
    return new HeldEventDecisions(store, held -> reconsideration.refusal(held.id()));
  }

  private void record(String action, HeldEventDecisions.Outcome outcome, Object after) {
    audit.record(
        action, HeldAudit.EVENT, HeldAudit.subject(outcome.before()), outcome.before(), after);
    journal.afterCommit(
        () -> {
          if (outcome.shard() == null) {
            reconsideration.wake();
          } else {
            relay.wake(outcome.shard());
          }
        });
  }
}
