package org.ipfund.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.journal.Insert;
import org.ipfund.platform.journal.Journal;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Ids;
import org.jboss.logging.MDC;

/**
 * Appends events to the running transaction; the {@code Relay} sends them once it is committed.
 *
 * <p>The caller holds the row lock of the event's aggregate (it has just changed it), which makes
 * the sequence of one aggregate gapless; a lost race fails on the unique key and rolls back.
 */
@ApplicationScoped
public class Outbox {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "topic",
          "type",
          "subject",
          "sequence",
          "happened_at",
          "request_id",
          "headers",
          "data");

  /**
   * Rows of the running transaction are left out: {@link AppendedCounts} has counted them already.
   * Who appends may count the events of this subject and see no others; a CASE is worked out in
   * order.
   */
  private static final String NEXT_IN_SEQUENCE =
      "CASE WHEN set_config('ipfund.appended', ?, true) IS NOT NULL THEN"
          + " (SELECT coalesce(max(sequence), 0) + ? FROM platform.outbox"
          + " WHERE topic = ? AND subject = ? AND xmin <> pg_current_xact_id()::xid) END";

  private static final List<String> EXPRESSIONS =
      List.of("?", "?", "?", "?", NEXT_IN_SEQUENCE, "?", "?", "?::jsonb", "?");
  private static final List<String> PENDING_COLUMNS = List.of("shard", "event_id");
  private static final List<String> PENDING_EXPRESSIONS = List.of("?", "?");

  private final Journal journal;
  private final AppendedCounts appended;
  private final BusinessClock clock;
  private final EventSize size;
  private final RelaySignal signal;
  private final String topic;
  private final int shards;

  Outbox(
      Journal journal,
      AppendedCounts appended,
      BusinessClock clock,
      EventSize size,
      RelaySignal signal,
      @ConfigProperty(name = "ipfund.events.topic") String topic,
      @ConfigProperty(name = "ipfund.events.shards") int shards) {
    this.journal = journal;
    this.appended = appended;
    this.clock = clock;
    this.size = size;
    this.signal = signal;
    this.topic = topic;
    this.shards = shards;
  }

  /**
   * Appends one event to the service's own topic.
   *
   * @throws ProblemException 422 when no broker would take it; services bound what they save so
   *     that this does not happen
   */
  public void append(Event event) {
    append(topic, event.type(), event.subject(), Map.of(), size.data(event));
  }

  /**
   * Appends an event for another topic than the service's own, such as a dead letter.
   *
   * @param headers further headers of the record
   */
  public void append(
      String topic, String type, String subject, Map<String, String> headers, String data) {
    int shard = Math.floorMod(subject.hashCode(), shards);
    UUID id = Ids.next();
    Object[] values = {
      id,
      topic,
      type,
      subject,
      subject,
      appended.next(topic, subject),
      topic,
      subject,
      clock.instant().atOffset(ZoneOffset.UTC),
      MDC.get("requestId"),
      EventHeaders.write(headers),
      data
    };
    journal.add(new Insert("platform.outbox", COLUMNS, EXPRESSIONS, Arrays.asList(values)));
    journal.add(
        new Insert(
            "platform.outbox_pending",
            PENDING_COLUMNS,
            PENDING_EXPRESSIONS,
            List.of((short) shard, id)));
    journal.afterCommit(() -> signal.wake(shard));
  }
}
