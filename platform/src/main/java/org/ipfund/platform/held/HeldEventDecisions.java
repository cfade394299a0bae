package org.ipfund.platform.held;

import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.problem.ProblemException;

/**
 * What an operator decides of a held event, in the running transaction. A held event has no
 * version: its row is locked and its state looked at again, so two who decide at once get one
 * effect.
 */
final class HeldEventDecisions {

  /** Says why an event that was refused would be refused today too; empty when it would not. */
  interface Judge {
    Optional<String> refusal(HeldEvent held);
  }

  /**
   * What became of it.
   *
   * @param before as it stood
   * @param after as it stands now; null when it was given up
   * @param shard of the relay that has to look, or null
   */
  record Outcome(HeldEvent before, HeldEvent after, Integer shard) {}

  private final HeldStore store;
  private final Judge judge;

  HeldEventDecisions(HeldStore store, Judge judge) {
    this.store = store;
    this.judge = judge;
  }

  /**
   * Lets the event be tried at once.
   *
   * @throws ProblemException 404 when it is not held, 409 when trying cannot help
   */
  Outcome retry(UUID id) {
    HeldEvent held = lock(id);
    if (held.direction() == Direction.OUTGOING) {
      return new Outcome(held, held.handedOver(), store.send(id));
    }
    requireRetriable(held);
    if (!store.retry(held)) {
      throw HeldRefusals.heldTwice(held);
    }
    return new Outcome(held, store.find(id).orElseThrow(), null);
  }

  /**
   * Gives the event up: it never has an effect, and the next of its subject comes up.
   *
   * @throws ProblemException 404 when it is not held, 409 when others are in front of it
   */
  Outcome skip(UUID id) {
    HeldEvent held = lock(id);
    if (held.direction() == Direction.OUTGOING) {
      return new Outcome(held, null, store.dontSend(id));
    }
    if (held.state().holdsSubject()) {
      requireFirst(held);
    }
    store.delete(held);
    forget(held);
    return new Outcome(held, null, null);
  }

  /** Of what a stranger wrote nothing is believed, its identifier and sequence neither. */
  private void forget(HeldEvent held) {
    if (held.state().holdsSubject() || held.state() == HeldState.UNKNOWN) {
      store.remember(held);
    }
    if (held.state().holdsSubject()) {
      store.goOn(held);
    }
  }

  private HeldEvent lock(UUID id) {
    return store.lock(id).orElseThrow(() -> HeldRefusals.notHeld(id));
  }

  private void requireRetriable(HeldEvent held) {
    if (held.state() == HeldState.LATE || held.state() == HeldState.MALFORMED) {
      throw HeldRefusals.hopeless(held);
    }
    if (held.state().isJudgedAgain()) {
      judge
          .refusal(held)
          .ifPresent(
              fault -> {
                throw HeldRefusals.stillRefused(held, fault);
              });
    } else if (held.state() == HeldState.BEHIND) {
      requireFirst(held);
    }
  }

  private void requireFirst(HeldEvent held) {
    store
        .inFront(held)
        .ifPresent(
            front -> {
              throw HeldRefusals.behind(front);
            });
  }
}
