package org.ipfund.bench.crash.oracle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
        repeatedEffects() + newsTakenAgain(),
        oldEffects() + newsOvertaken());
  }

  private int lostEvents() {
    Map<String, Integer> newest = newest();
    return (int)
        acknowledged.stream()
            .filter(message -> !kept.contains(message.id()) && isLost(message, newest))
            .map(Message::id)
            .distinct()
            .count();
  }

  /** Of a unit's events in one batch, only the last has to be written. */
  private boolean isLost(Message message, Map<String, Integer> newest) {
    boolean isEffective = message.isNews() && message.isOfUnit();
    return isEffective && newest.getOrDefault(message.subject(), 0) < message.sequence()
        || !evidence.remembered().contains(message.id());
  }

  /** Units whose row does not show the newest thing that happened to them. */
  private int lostStates() {
    return (int)
        newest().entrySet().stream()
            .filter(unit -> !unit.getValue().equals(evidence.states().get(unit.getKey())))
            .count();
  }

  private Map<String, Integer> newest() {
    Map<String, Integer> newest = new HashMap<>();
    evidence.effects().forEach(e -> newest.merge(e.unit(), e.sequence(), Math::max));
    return newest;
  }

  private int repeatedEffects() {
    return evidence.effects().size() - new HashSet<>(evidence.effects()).size();
  }

  /** News the inbox knew and that was taken up again all the same. */
  private int newsTakenAgain() {
    return lateNews(kept -> !kept.atFirstSight() && evidence.remembered().contains(kept.event()));
  }

  /** News that found something newer of its unit already there. */
  private int newsOvertaken() {
    return lateNews(Kept::atFirstSight);
  }

  private int lateNews(Predicate<Kept> which) {
    Set<UUID> news =
        acknowledged.stream().filter(Message::isNews).map(Message::id).collect(Collectors.toSet());
    return (int)
        evidence.kept().stream()
            .filter(kept -> kept.isLate() && news.contains(kept.event()) && which.test(kept))
            .map(Kept::event)
            .distinct()
            .count();
  }

  private int oldEffects() {
    Map<String, Integer> newest = new HashMap<>();
    int count = 0;
    for (Effect effect : evidence.effects()) {
      int highest = newest.merge(effect.unit(), effect.sequence(), Math::max);
      count += effect.sequence() < highest ? 1 : 0;
    }
    return count;
  }
}
