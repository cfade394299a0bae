package org.ipfund.platform.held;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.guard.CentralOnly;
import org.ipfund.platform.inbox.TopicReplay;
import org.ipfund.platform.operation.Operations;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;

/** Gives events again, one replay at a time, as long work. */
@ApplicationScoped
class EventReplays {

  private static final Wording WORDS = Wording.of(EventReplays.class);

  private final HeldEvents held;
  private final TopicReplay topics;
  private final Operations operations;
  private final Audit audit;
  private final CentralOnly placeless;
  private final String ownTopic;

  EventReplays(
      HeldEvents held,
      TopicReplay topics,
      Operations operations,
      Audit audit,
      CentralOnly placeless,
      @ConfigProperty(name = "ipfund.events.topic") String ownTopic) {
    this.held = held;
    this.topics = topics;
    this.operations = operations;
    this.audit = audit;
    this.placeless = placeless;
    this.ownTopic = ownTopic;
  }

  /**
   * Registers the replay in the running transaction.
   *
   * @throws ProblemException 403 for who does not see everything, 409 while another one runs, 422
   *     for a topic this service does not hear
   */
  UUID start(EventReplayRequest request) {
    placeless.require();
    if (held.with(HeldStore::lockReplays)) {
      throw HeldRefusals.replaying();
    }
    boolean own = request.topic() == null;
    audit.record(
        HeldAudit.REPLAYED, HeldAudit.TOPIC, own ? ownTopic : request.topic(), null, request);
    return own ? sendAgain(request.fromPosition()) : readAgain(request.start());
  }

  private UUID sendAgain(long position) {
    int total = bounded(held.with(store -> store.sentFrom(position)));
    return operations.start(
        HeldStore.REPLAY,
        total,
        false,
        progress -> {
          progress.done(held.with(store -> store.sendAgain(position)));
          return List.of();
        });
  }

  private UUID readAgain(TopicReplay.Start start) {
    TopicReplay.Stretch stretch = measure(start);
    return operations.startInSteps(
        HeldStore.REPLAY,
        bounded(stretch.records()),
        progress -> topics.run(stretch, progress::done));
  }

  private TopicReplay.Stretch measure(TopicReplay.Start start) {
    if (!topics.names().contains(start.topic())) {
      throw refused("/topic", String.join(", ", topics.names()));
    }
    try {
      return topics
          .measure(start)
          .orElseThrow(() -> refused("/partition", "partitions of " + start.topic()));
    } catch (KafkaException away) {
      throw new ProblemException(ProblemKind.UNAVAILABLE, WORDS.text("broker-away"));
    }
  }

  private static ProblemException refused(String pointer, String known) {
    Text message = WORDS.text("replay.unread");
    Text remedy = WORDS.text("replay.known", known);
    return ProblemException.refused(List.of(new Violation(pointer, "replay", message, remedy)));
  }

  private static int bounded(long count) {
    return (int) Math.min(count, Integer.MAX_VALUE);
  }
}
