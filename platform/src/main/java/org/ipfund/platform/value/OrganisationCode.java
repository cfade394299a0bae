package org.ipfund.platform.value;

/** The nine characters of an organisation code (组织机构代码, GB 11714): eight and their check. */
final class OrganisationCode {

  private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final int RADIX = 36;
  private static final String CHECKS = "0X987654321";

  private OrganisationCode() {}

  /** True when the last of nine characters, digits and capital letters, checks the others. */
  static boolean isRight(String code) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += Character.digit(code.charAt(i), RADIX) * WEIGHTS[i];
    }
    return code.charAt(WEIGHTS.length) == CHECKS.charAt(sum % CHECKS.length());
  }
}
