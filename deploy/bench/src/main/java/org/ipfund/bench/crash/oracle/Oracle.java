package org.ipfund.bench.crash.oracle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipfund.bench.crash.stream.Message;

/** Holds what the database tells against what was acknowledged. */
public final class Oracle {

  private final List<Message> acknowledged;
  private final Evidence evidence;
  private final Set<UUID> kept;

  private Oracle(List<Message> acknowledged, Evidence evidence) {
    this.acknowledged = acknowledged;
    this.evidence = evidence;
    this.kept = evidence.kept().stream().map(Kept::event).collect(Collectors.toSet());
  }

  /** The verdict on one trial; the evidence is of its messages alone. */
  public static Verdict judge(List<Message> acknowledged, Evidence evidence) {
    return new Oracle(acknowledged, evidence).verdict();
  }

  private Verdict verdict() {
    return new Verdict(
        acknowledged.size(),
        lostEvents() + lostStates(),
        (int) evidence.kept().stream().filter(Kept::isPoison).count(),
        (int) evidence.kept().stream().filter(Kept::isStuck).count(),
        repeatedEffects() + eventsTakenAgain(),
        outOfOrder());
  }

  private int lostEvents() {
    Set<Effect> happened = new HashSet<>(evidence.effects());
    Stream<Message> lost =
        acknowledged.stream().filter(m -> !kept.contains(m.id()) && isLost(m, happened));
    return (int) lost.map(Message::id).distinct().count();
  }

  private boolean isLost(Message message, Set<Effect> happened) {
    boolean hasEffect =
        !message.isNews() || !message.isOfUnit() || happened.contains(effectOf(message));
    return !hasEffect || !evidence.remembered().contains(message.id());
  }

  private static Effect effectOf(Message message) {
    return new Effect(message.subject(), message.sequence());
  }

  /** Units whose row does not show the last thing that happened to them. */
  private int lostStates() {
    Map<String, Integer> last = new HashMap<>();
    evidence.effects().forEach(effect -> last.merge(effect.unit(), effect.sequence(), Math::max));
    return (int)
        last.entrySet().stream()
            .filter(unit -> !unit.getValue().equals(evidence.states().get(unit.getKey())))
            .count();
  }

  private int repeatedEffects() {
    return evidence.effects().size() - new HashSet<>(evidence.effects()).size();
  }

  /** What is both remembered and kept as late was taken up again although it was known. */
  private int eventsTakenAgain() {
    Set<UUID> news =
        acknowledged.stream()
            .filter(Message::isNews)
            .map(Message::id)
            .collect(Collectors.toSet());
    return (int)
        evidence.kept().stream()
            .filter(Kept::isLate)
            .map(Kept::event)
            .filter(news::contains)
            .filter(evidence.remembered()::contains)
            .distinct()
            .count();
  }

  private int outOfOrder() {
    Map<String, Integer> newest = new HashMap<>();
    int count = 0;
    for (Effect effect : evidence.effects()) {
      int highest = newest.merge(effect.unit(), effect.sequence(), Math::max);
      count += effect.sequence() < highest ? 1 : 0;
    }
    return count;
  }
}
