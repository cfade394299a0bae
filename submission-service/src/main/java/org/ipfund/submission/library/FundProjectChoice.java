package org.ipfund.submission.library;

import java.util.List;
import java.util.Optional;
import org.ipfund.submission.subproject.Route;

/**
 * To which of a receiving unit's fund projects an approved demand belongs. Where the fund grants
 * one (126号, C27), all flow into that one. Where it grants more, each form has its own until there
 * are as many as it grants; what a city decides belongs to the one that began with the lump sum.
 */
final class FundProjectChoice {

  /**
   * A fund project that is there.
   *
   * @param lumpSum whether a lump sum was approved in it
   */
  record Slot(int number, String formCode, boolean lumpSum) {}

  private FundProjectChoice() {}

  /**
   * The number of the fund project; empty when a new one begins.
   *
   * @param there in the order of their numbers
   * @param granted how many the fund grants a unit in a year, null for any number
   */
  static Optional<Integer> of(List<Slot> there, Integer granted, String formCode, Route route) {
    if (there.isEmpty()) {
      return Optional.empty();
    }
    if (granted != null && granted == 1) {
      return Optional.of(there.get(0).number());
    }
    return route == Route.CITY ? withinLumpSum(there) : ofForm(there, granted, formCode);
  }

  private static Optional<Integer> withinLumpSum(List<Slot> there) {
    return Optional.of(
        there.stream().filter(Slot::lumpSum).findFirst().orElse(there.get(0)).number());
  }

  private static Optional<Integer> ofForm(List<Slot> there, Integer granted, String formCode) {
    Optional<Integer> own =
        there.stream()
            .filter(slot -> slot.formCode().equals(formCode))
            .map(Slot::number)
            .findFirst();
    boolean full = granted != null && there.size() >= granted;
    return own.isEmpty() && full ? Optional.of(there.get(0).number()) : own;
  }
}
