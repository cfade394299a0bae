package org.ipfund.bench.crash.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.bench.crash.stream.Message.Kind;
import org.ipfund.bench.crash.stream.Message.Type;
import org.ipfund.bench.fuzz.Dice;

/**
 * Makes the backlog of a trial: some hundred units, each with several events in their order, mixed
 * by the dice; among them copies, old events under new identifiers, and units whose region comes
 * after them.
 */
public final class BacklogMaker {

  private static final int EVENTS_A_UNIT = 5;
  private static final int PERCENT_COPIES = 2;
  private static final int PERCENT_LATE = 1;
  private static final int LATE_AT_THE_END = 10;
  private static final int PERCENT_WAITING = 5;
  private static final int REGION_AFTER_ONE_IN = 4;
  private static final int OVERSIZED = 1_200_000;

  private final Dice dice;
  private final int trial;
  private final List<Message> messages = new ArrayList<>();

  /** The dice decide everything; the trial's number keeps its region apart from all others. */
  public BacklogMaker(Dice dice, int trial) {
    this.dice = dice;
    this.trial = trial;
  }

  /** At least so many events that are news. */
  public Backlog make(int events) {
    List<Unit> turns = turns(events);
    for (int turn = 0; turn < turns.size(); turn++) {
      if (turn == turns.size() / REGION_AFTER_ONE_IN) {
        messages.add(Regions.late(trial, id()));
      }
      add(turns.get(turn));
    }
    turns.stream().filter(Unit::mayBeLate).distinct().limit(LATE_AT_THE_END).forEach(this::addLate);
    return new Backlog(List.copyOf(messages));
  }

  /** The same with an event of more than a megabyte in the middle, of a unit of its own. */
  public Backlog makeWithOversized(int events) {
    List<Message> all = new ArrayList<>(make(events).messages());
    UUID unit = id();
    String data = Facts.longUnit(unit, "1 单位", Regions.CITY, OVERSIZED);
    all.add(all.size() / 2, new Message(id(), Type.UNIT, unit.toString(), 1, Kind.NEWS, data));
    return new Backlog(List.copyOf(all));
  }

  private List<Unit> turns(int events) {
    List<Unit> turns = new ArrayList<>();
    while (turns.size() < events) {
      Unit unit = new Unit(id(), dice.percent(PERCENT_WAITING));
      for (int i = 0; i < EVENTS_A_UNIT; i++) {
        turns.add(unit);
      }
    }
    for (int i = turns.size() - 1; i > 0; i--) {
      turns.set(i, turns.set(dice.below(i + 1), turns.get(i)));
    }
    return turns;
  }

  private void add(Unit unit) {
    Message news = unit.next(id());
    messages.add(news);
    if (dice.percent(PERCENT_COPIES)) {
      messages.add(dice.pick(messages).copy());
    }
    if (dice.percent(PERCENT_LATE) && unit.mayBeLate()) {
      addLate(unit);
    }
  }

  private void addLate(Unit unit) {
    messages.add(dice.pick(unit.superseded()).late(id()));
  }

  private UUID id() {
    return Identifiers.of(dice);
  }

  /** A unit and what was sent of it. */
  private final class Unit {

    private final UUID id;
    private final boolean waits;
    private final List<Message> sent = new ArrayList<>();

    Unit(UUID id, boolean waits) {
      this.id = id;
      this.waits = waits;
    }

    Message next(UUID eventId) {
      int sequence = sent.size() + 1;
      String region = waits ? Regions.lateCode(trial) : Regions.CITY;
      String data = Facts.unit(id, sequence + " 单位", region);
      Message next = new Message(eventId, Type.UNIT, id.toString(), sequence, Kind.NEWS, data);
      sent.add(next);
      return next;
    }

    // While a unit waits, an old event is not yet late.
    boolean mayBeLate() {
      return !waits && sent.size() > 1;
    }

    List<Message> superseded() {
      return sent.subList(0, sent.size() - 1);
    }
  }
}
