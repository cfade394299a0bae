package org.ipfund.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ipfund.platform.testing.Law;

/** A place sees itself and what lies below it, and the range of a query says the same. */
class ScopeLawTest {

  /** Codes that begin alike, so that paths do too. */
  @Provide
  Arbitrary<List<String>> places() {
    Arbitrary<String> codes = Arbitraries.of("44", "440", "4400", "4401", "45", "44Z1", "广");
    return codes.list().ofMinSize(1).ofMaxSize(4);
  }

  private static String path(List<String> codes) {
    return "/" + String.join("/", codes) + "/";
  }

  private static boolean begins(List<String> codes, List<String> begin) {
    return codes.size() >= begin.size() && codes.subList(0, begin.size()).equals(begin);
  }

  @Law
  void sees_always_isWhetherTheRowLiesBelow(
      @ForAll @From("places") List<String> reader, @ForAll @From("places") List<String> row) {
    assertEquals(begins(row, reader), Scope.below(path(reader)).sees(path(row), "0"));
  }

  @Law
  void sees_whenHeldDeeper_isFalse(
      @ForAll @From("places") List<String> reader, @ForAll @IntRange(max = 9) int held) {
    String path = path(reader);
    assertEquals(held < reader.size(), Scope.below(path).sees(path, Integer.toString(held)));
  }

  @Law
  void among_always_comparesAsSeesDoes(
      @ForAll @From("places") List<String> reader, @ForAll @From("places") List<String> row) {
    List<Object> range = Scope.below(path(reader)).among("scope", null, null).values();
    String lies = path(row);
    boolean within =
        lies.compareTo((String) range.get(0)) >= 0 && lies.compareTo((String) range.get(1)) < 0;
    assertEquals(begins(row, reader), within);
  }

  @Law
  void everything_seesWhateverLiesSomewhere(@ForAll @From("places") List<String> row) {
    assertTrue(Scope.EVERYTHING.sees(path(row), "9"));
  }
}
