package org.ipfund.performance.progresscall;

import java.time.LocalDate;
import java.util.List;

/**
 * The document that a call is for.
 *
 * @param inForce published and not closed
 * @param participants the keys of all who take part
 */
record CalledPlan(
    String scope,
    boolean inForce,
    LocalDate periodStart,
    LocalDate periodEnd,
    List<String> participants) {

  CalledPlan {
    participants = List.copyOf(participants);
  }
}
