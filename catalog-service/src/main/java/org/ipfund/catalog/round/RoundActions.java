package org.ipfund.catalog.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.ipfund.platform.access.Caller;

/** What the caller may do with a round next. */
@ApplicationScoped
class RoundActions {

  private final Caller caller;

  RoundActions(Caller caller) {
    this.caller = caller;
  }

  /**
   * Names of the sub-resources that take a POST of the caller now.
   *
   * @param preparers who opened or filled the round: they do not publish it
   */
  List<String> of(RoundStatus status, Collection<String> preparers) {
    return status.actions().stream()
        .filter(action -> caller.may(action.operation()))
        .filter(action -> action != RoundAction.PUBLICATION || !preparers.contains(caller.name()))
        .map(RoundAction::path)
        .toList();
  }
}
