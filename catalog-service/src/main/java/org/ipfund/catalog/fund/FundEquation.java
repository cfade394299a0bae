package org.ipfund.catalog.fund;

import java.util.Arrays;
import java.util.List;

/**
 * The equations that a notice can be held to, by their numbers in 粤财工〔2023〕126号; what each of them
 * says, the service that reconciles notices knows.
 */
public enum FundEquation {
  C04,
  C05,
  C14,
  C15,
  C17,
  C18,
  C19,
  C20,
  C21,
  C22,
  C23,
  C24,
  C25,
  C26,
  C27,
  C28,
  C29;

  private static final List<String> NUMBERS =
      Arrays.stream(values()).map(FundEquation::name).toList();

  /** Those of the stored numbers that there are. */
  static List<FundEquation> all(String... numbers) {
    return Arrays.stream(numbers).filter(NUMBERS::contains).map(FundEquation::valueOf).toList();
  }

  static String[] texts(List<FundEquation> equations) {
    return equations.stream().map(FundEquation::name).toArray(String[]::new);
  }
}
