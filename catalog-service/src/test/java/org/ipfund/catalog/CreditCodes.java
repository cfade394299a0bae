package org.ipfund.catalog;

import java.util.concurrent.ThreadLocalRandom;

/**
 * Unified social credit codes of enterprises of Guangdong that are right and nobody's (GB 32100).
 */
public final class CreditCodes {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String CHECKS = "0X987654321";
  private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final int RADIX = 36;

  private CreditCodes() {}

  public static String next() {
    StringBuilder code = new StringBuilder("91440000");
    int sum = 0;
    for (int weight : WEIGHTS) {
      char drawn = ALPHABET.charAt(ThreadLocalRandom.current().nextInt(ALPHABET.length()));
      code.append(drawn);
      sum += Character.digit(drawn, RADIX) * weight;
    }
    return checked(code.append(CHECKS.charAt(sum % CHECKS.length())));
  }

  private static String checked(StringBuilder code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < code.length(); i++) {
      sum += ALPHABET.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % ALPHABET.length();
    }
    return code.append(ALPHABET.charAt(Math.floorMod(-sum, ALPHABET.length()))).toString();
  }
}
