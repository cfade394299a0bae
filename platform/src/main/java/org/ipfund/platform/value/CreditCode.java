package org.ipfund.platform.value;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The unified social credit code (统一社会信用代码, GB 32100 with its amendment 1): authority and kind of
 * institution, six digits of the place that registered it, nine characters that name the
 * organisation (GB 11714), a check character. Of the place only the province counts: codes keep
 * what GB/T 2260 no longer lists.
 */
public final class CreditCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;
  private static final int MODULUS = 31;
  private static final int FACTOR = 3;
  private static final int PROVINCE = 2;
  private static final Pattern FORM =
      Pattern.compile("[0-9A-HJ-NP-RTUW-Y]{2}\\d{6}[0-9A-HJ-NP-RTUW-Y]{10}");
  private static final String ZEROS = "0".repeat(LENGTH);

  /** The kinds that each authority (登记管理部门) gives codes to. */
  private static final Map<Character, String> KINDS =
      Map.ofEntries(
          Map.entry('1', "1239"),
          Map.entry('2', "19"),
          Map.entry('3', "123459"),
          Map.entry('4', "19"),
          Map.entry('5', "1239"),
          Map.entry('6', "129"),
          Map.entry('7', "129"),
          Map.entry('8', "19"),
          Map.entry('9', "123"),
          Map.entry('A', "19"),
          Map.entry('N', "1239"),
          Map.entry('Y', "1"));

  private CreditCode() {}

  /**
   * A code as it is meant: full-width characters and small letters stand for the others.
   *
   * @param typed may be null
   */
  public static @Nullable String meant(@Nullable String typed) {
    return typed == null
        ? null
        : Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
  }

  /** All that is wrong with the code; nothing when it is right. */
  public static Set<CreditCodeFault> faults(String code) {
    if (code.equals(ZEROS)) {
      return EnumSet.of(CreditCodeFault.ZEROS);
    }
    Set<CreditCodeFault> faults =
        FORM.matcher(code).matches() ? faultsOfParts(code) : EnumSet.of(form(code));
    return !faults.isEmpty() && IdentityNumber.isOne(code)
        ? EnumSet.of(CreditCodeFault.IDENTITY_NUMBER)
        : faults;
  }

  private static CreditCodeFault form(String code) {
    return code.length() == LENGTH ? CreditCodeFault.CHARACTERS : CreditCodeFault.LENGTH;
  }

  private static Set<CreditCodeFault> faultsOfParts(String code) {
    Set<CreditCodeFault> faults = EnumSet.noneOf(CreditCodeFault.class);
    if (KINDS.getOrDefault(code.charAt(0), "").indexOf(code.charAt(1)) < 0) {
      faults.add(CreditCodeFault.KIND);
    }
    if (!ProvinceCodes.isOne(code.substring(PROVINCE, PROVINCE + 2))) {
      faults.add(CreditCodeFault.PROVINCE);
    }
    if (!OrganisationCode.isRight(code.substring(LENGTH - 10, LENGTH - 1))) {
      faults.add(CreditCodeFault.ORGANISATION);
    }
    if (code.charAt(LENGTH - 1) != check(code)) {
      faults.add(CreditCodeFault.CHECK);
    }
    return faults;
  }

  private static char check(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += ALPHABET.indexOf(code.charAt(i)) * weight;
      weight = weight * FACTOR % MODULUS;
    }
    return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
  }
}
