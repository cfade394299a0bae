package org.ipfund.platform.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ipfund.platform.testing.Law;

class CreditCodeLawTest {

  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;

  /** Right codes: of the characters that may end one, those that fit. */
  @Provide
  Arbitrary<String> codes() {
    Arbitrary<String> kinds = Arbitraries.of("11", "12", "13", "51", "91", "92", "N1", "Y1");
    Arbitrary<String> places = Arbitraries.of("440000", "440781", "110108", "650100");
    Arbitrary<String> names = Arbitraries.strings().withChars(CHARACTERS.toCharArray()).ofLength(8);
    return Combinators.combine(kinds, places, names)
        .as((kind, place, name) -> kind + place + name)
        .filter(begin -> !completions(begin).isEmpty())
        .map(begin -> completions(begin).get(0));
  }

  private static List<String> completions(String begin) {
    return CHARACTERS
        .chars()
        .mapToObj(Character::toString)
        .flatMap(organisation -> CHARACTERS.chars().mapToObj(check -> organisation + (char) check))
        .map(end -> begin + end)
        .filter(code -> CreditCode.faults(code).isEmpty())
        .toList();
  }

  @Law
  void faults_ofTheLastTwoCharacters_oneOfAllFits(@ForAll @From("codes") String code) {
    assertEquals(List.of(code), completions(code.substring(0, LENGTH - 2)));
  }

  @Law
  void faults_whenOneCharacterIsMistyped_findsIt(
      @ForAll @From("codes") String code,
      @ForAll @IntRange(max = LENGTH - 1) int at,
      @ForAll @IntRange(max = 30) int typed) {
    char other = CHARACTERS.charAt(typed);
    String mistyped = code.substring(0, at) + other + code.substring(at + 1);
    assertEquals(other == code.charAt(at), CreditCode.faults(mistyped).isEmpty(), mistyped);
  }

  @Law
  void faults_whatever_isTold(@ForAll String text) {
    assertFalse(CreditCode.faults(text).isEmpty());
  }
}
