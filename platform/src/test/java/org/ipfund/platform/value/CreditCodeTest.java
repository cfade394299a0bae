package org.ipfund.platform.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GB 32100 and GB 11714; the first code is the standard's own example. */
class CreditCodeTest {

  private static final String EXAMPLE = "91350100M000100Y43";

  @ParameterizedTest
  @ValueSource(
      strings = {
        EXAMPLE,
        "91440101MA59FYPWX2",
        "12440000455858126A",
        "114400000069401081",
        "52440000MJK987656T",
        "N2440606MF12345679",
        "Y1440000MB0123457P",
        "91100000100010548N",
        "914401827081512349"
      })
  void faults_whenTheCodeIsRight_areNone(String code) {
    assertEquals(Set.of(), CreditCode.faults(code));
  }

  @ParameterizedTest
  @CsvSource({
    "000000000000000000, ZEROS",
    "440106199003070041, IDENTITY_NUMBER",
    "11010519491231002X, IDENTITY_NUMBER",
    "11010519491231002x, IDENTITY_NUMBER",
    "91440106MA5ABCD10D, ORGANISATION",
    "91440106708151231X, ORGANISATION",
    "914401067081512342, CHECK",
    "91350100M000100Y44, CHECK",
    "96440106708151234P, KIND",
    "9A440106708151234B, KIND",
    "B14401067081512345, KIND",
    "91990106708151234D, PROVINCE",
    "91000106708151234U, PROVINCE",
    "YYYYYYYYYYYYYYYYYT, CHARACTERS",
    "91350100I000100Y43, CHARACTERS",
    "91350100m000100y43, CHARACTERS",
    "９1350100M000100Y43, CHARACTERS",
    "91350100M000100Y4, LENGTH",
    "91350100M000100Y433, LENGTH",
    "B19901067081512342, KIND PROVINCE CHECK"
  })
  void faults_whenAPartIsWrong_nameIt(String code, String expected) {
    Set<String> faults =
        CreditCode.faults(code).stream().map(Enum::name).collect(Collectors.toSet());
    assertEquals(Set.of(expected.split(" ")), faults);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17})
  void faults_whenOneCharacterIsMistyped_areFound(int position) {
    char mistyped = EXAMPLE.charAt(position) == '7' ? '2' : '7';
    String code = EXAMPLE.substring(0, position) + mistyped + EXAMPLE.substring(position + 1);
    assertFalse(CreditCode.faults(code).isEmpty());
  }

  @Test
  void faults_always_sayEachSomethingElse() {
    Set<Text> messages = new HashSet<>();
    Set<String> rules = new HashSet<>();
    Arrays.stream(CreditCodeFault.values()).forEach(f -> messages.add(f.message()));
    Arrays.stream(CreditCodeFault.values()).forEach(f -> rules.add(f.rule()));
    assertEquals(CreditCodeFault.values().length, messages.size());
    assertEquals(CreditCodeFault.values().length, rules.size());
  }

  @Test
  void remedy_always_isThere() {
    Arrays.stream(CreditCodeFault.values())
        .forEach(fault -> assertFalse(fault.remedy().zh().isBlank(), fault.name()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"91350100m000100y43", "９１３５０１００Ｍ０００１００Ｙ４３", "91350100ｍ000100ｙ43"})
  void meant_whenTypedSmallOrWide_isTheCode(String typed) {
    assertEquals(EXAMPLE, CreditCode.meant(typed));
    assertNull(CreditCode.meant(null));
  }

  @ParameterizedTest
  @CsvSource({
    "张三440106199001011234, true, false",
    "张三 440106-19900101-1235, true, true",
    "张三４４０１０６１９９００１０１１２３５, true, true",
    "11010519491231002x, true, true",
    "440106199013011235, false, false",
    "6222020200440106199, false, false",
    "44050164863500000123, false, false",
    "广州市第4401号某局, false, false"
  })
  void standsIn_whenTheNumberOfAnIdentityCardDoes_isTrue(String text, boolean made, boolean right) {
    assertEquals(made, IdentityNumber.standsIn(text));
    assertEquals(right, IdentityNumber.rightStandsIn(text));
  }

  @ParameterizedTest
  @CsvSource({
    "11010519491231002X, true",
    "A-110105 19491231 002x, true",
    "440106491231002, true",
    "HR-2024-0017, false",
    "12345678901234567890, false"
  })
  void mayStandIn_whenDigitsAreThoseOfAnIdentityCard_isTrue(String text, boolean expected) {
    assertEquals(expected, IdentityNumber.mayStandIn(text));
  }
}
