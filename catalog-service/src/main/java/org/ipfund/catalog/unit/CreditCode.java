package org.ipfund.catalog.unit;

/** The unified social credit code (统一社会信用代码, GB 32100): 17 characters and a check character. */
final class CreditCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;
  private static final int MODULUS = 31;
  private static final int FACTOR = 3;

  private CreditCode() {}

  /** True when the text has the form of a code and its check character is right. */
  static boolean isValid(String text) {
    if (text.length() != LENGTH) {
      return false;
    }
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      int value = ALPHABET.indexOf(text.charAt(i));
      if (value < 0) {
        return false;
      }
      sum += value * weight;
      weight = weight * FACTOR % MODULUS;
    }
    int check = (MODULUS - sum % MODULUS) % MODULUS;
    return text.charAt(LENGTH - 1) == ALPHABET.charAt(check);
  }
}
