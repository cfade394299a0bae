package org.ipfund.platform.value;

import java.util.Set;

/**
 * The first two digits of GB/T 2260: the provinces, and 10 under which central authorities give
 * codes.
 */
final class ProvinceCodes {

  private static final Set<String> ALL =
      Set.of(
          "10", "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36",
          "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63",
          "64", "65", "71", "81", "82");

  private ProvinceCodes() {}

  static boolean isOne(String twoDigits) {
    return ALL.contains(twoDigits);
  }
}
