package org.ipfund.catalog.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.problem.ReaderLanguage;
import org.ipfund.platform.value.BusinessClock;

/** What the caller may do with a round next. */
@ApplicationScoped
class RoundActions {

  private final Caller caller;
  private final BusinessClock clock;

  RoundActions(Caller caller, BusinessClock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  /** What the round's status is called today, in the reader's language. */
  String label(RoundStanding round) {
    return ReaderLanguage.says(round.label(clock.today()));
  }

  /** Those actions that the round allows now and the caller's roles include. */
  List<RoundAction> of(RoundStanding round) {
    return round.actions(caller.name(), clock.instant()).stream()
        .filter(action -> caller.may(action.operation()))
        .toList();
  }
}
