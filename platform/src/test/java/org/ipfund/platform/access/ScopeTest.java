package org.ipfund.platform.access;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

  @ParameterizedTest
  @CsvSource({
    "/440000/441600/, /440000/441600/, 0, true",
    "/440000/441600/, /440000/441600/441621/, 0, true",
    "/440000/441600/, /440000/4416000/, 0, false",
    "/440000/441600/, /440000/441599/, 0, false",
    "/440000/441600/, /440000/, 0, false",
    "/440000/441600/, /440000/441600/441621/, 1, true",
    "/440000/441600/, /440000/441600/441621/, 2, false",
    "/440000/, /440000/441600/441621/, 1, false",
    "/440000/, /440000/441600/441621/, 0, true",
    "/440000/441600/441621/, /440000/441600/441621/, 2, true",
    "/440000/441600/441621/, /440000/441600/441622/, 0, false",
  })
  void below_seesItsSubtreeAsFarAsItsLevelMay(
      String reader, String row, String held, boolean seen) {
    assertEquals(seen, Scope.below(reader).sees(row, held));
  }

  @Test
  void scope_whenItsPathIsMissing_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Scope("", null, "0"));
    assertThrows(IllegalArgumentException.class, () -> new Scope(null, null, "0"));
    assertThrows(IllegalArgumentException.class, () -> new Scope("/440000/", null, null));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "/", "//", "440000", "/440000", "/~/"})
  void below_whatIsNoPlace_seesNothing(String path) {
    assertEquals(Scope.OPEN, Scope.below(path));
  }

  @Test
  void sees_whenTheRowSaysNothingOfItself_isFalse() {
    assertFalse(Scope.EVERYTHING.sees(null, "0"));
    assertFalse(Scope.EVERYTHING.sees("/440000/", (String) null));
    assertFalse(Scope.OPEN.sees("/440000/", (UUID) null));
  }

  @Test
  void history_forAPlace_isWhatItSeesAndWhatLayThere() {
    Scope city = Scope.below("/440000/441600/");
    Condition seen = city.among("scope", "held", "unit_id");
    Condition read = city.history(seen, "former", "held");
    assertEquals("(" + seen.sql() + " OR platform.lay_below(former, ?) AND held <= ?)", read.sql());
    assertEquals(List.of("/440000/441600/", "1"), read.values().subList(3, 5));
  }

  @Test
  void history_forAUnitAndForNobody_isWhatTheySee() {
    for (Scope other : List.of(Scope.own(new UUID(0, 1)), Scope.OPEN)) {
      Condition seen = other.among("scope", null, "unit_id");
      assertEquals(seen, other.history(seen, "former", null));
    }
  }

  @Test
  void among_whateverTheScope_isOfPlainComparisons() {
    Condition city = Scope.below("/440000/").among("scope", "held", "unitId");
    assertEquals("scope >= ?2 AND scope < ?3 AND held <= ?4", city.numbered(2));
    assertEquals(List.of("/440000/", "/440000/~", "0"), city.values());
    assertArrayEquals(new Object[] {1, "/440000/", "/440000/~", "0"}, city.after(1));
    UUID unit = UUID.randomUUID();
    assertEquals("unitId = ?2", Scope.own(unit).among("scope", null, "unitId").numbered(2));
    assertEquals(Condition.NEVER, Scope.own(unit).among("scope", null, null));
    assertEquals(Condition.NEVER, Scope.OPEN.among("scope", null, "unitId"));
  }

  @Test
  void everything_seesWhatIsHeldAnywhere() {
    assertTrue(Scope.EVERYTHING.sees("/440000/441600/", "9"));
  }

  @Test
  void open_seesNothing() {
    assertFalse(Scope.OPEN.sees("/440000/", "0"));
    assertFalse(Scope.OPEN.isPlace());
    assertEquals(Condition.NEVER, Scope.OPEN.on("scope", null, "unit_id"));
  }

  @Test
  void own_seesWhatTheUnitOwnsWhereverItLies() {
    UUID unit = UUID.randomUUID();
    assertTrue(Scope.own(unit).sees("/440000/440300/", unit));
    assertFalse(Scope.own(unit).sees("/440000/440300/", UUID.randomUUID()));
    assertFalse(Scope.own(unit).sees("/440000/440300/", (UUID) null));
    assertEquals(new Condition("u = ?", List.of(unit)), Scope.own(unit).on("scope", "held", "u"));
    assertEquals(Condition.NEVER, Scope.own(unit).on("scope", "held", null));
  }

  @Test
  void on_whenPlace_comparesPathAndDepth() {
    Condition condition = Scope.below("/440000/441600/").on("d.scope", "d.held", "d.unit_id");
    assertEquals("d.scope >= ? AND d.scope < ? AND d.held <= ?", condition.sql());
    assertEquals(List.of("/440000/441600/", "/440000/441600/~", "1"), condition.values());
  }

  @Test
  void or_addsWhatIsDisclosed() {
    Condition either = new Condition("a = ?", List.of(1)).or("b = ?", 2);
    assertEquals("(a = ? OR b = ?)", either.sql());
    assertEquals(List.of(1, 2), either.values());
  }
}
