package org.ipfund.catalog;

import java.util.concurrent.ThreadLocalRandom;

/** Unified social credit codes that are right and nobody's (GB 32100). */
public final class CreditCodes {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int PLACES = 17;

  private CreditCodes() {}

  public static String next() {
    StringBuilder code = new StringBuilder();
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < PLACES; i++) {
      int value = ThreadLocalRandom.current().nextInt(ALPHABET.length());
      code.append(ALPHABET.charAt(value));
      sum += value * weight;
      weight = weight * 3 % ALPHABET.length();
    }
    int check = Math.floorMod(-sum, ALPHABET.length());
    return code.append(ALPHABET.charAt(check)).toString();
  }
}
