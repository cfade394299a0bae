package org.ipfund.submission.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Name;
import org.ipfund.submission.line.DemandLine;
import org.ipfund.submission.reference.CatalogueProject;
import org.ipfund.submission.reference.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueRulesTest {

  private static final UUID NAVIGATION = new UUID(1, 1);
  private static final UUID PROTECTION = new UUID(1, 2);
  private static final UUID SLOT = new UUID(1, 3);
  private static final UUID NOWHERE = new UUID(9, 9);
  private static final List<CatalogueProject> CATALOGUE =
      List.of(
          project(NAVIGATION, "1", "专利导航（产业）"),
          project(PROTECTION, "2", "快速维权"),
          new CatalogueProject(SLOT, "1", "大类1", null, null, true, "[]"));

  private static CatalogueProject project(UUID id, String category, String name) {
    return new CatalogueProject(id, category, "大类" + category, name, Name.key(name), false, "[]");
  }

  private static DemandLine line(String name, UUID project) {
    return new DemandLine(1, name, project, true, Money.yuan("1.00"), null, List.of());
  }

  private static Form form(List<String> categories) {
    return new Form("F2024-1", "PROVINCE", List.of(), categories);
  }

  static Stream<Arguments> cases() {
    List<String> first = List.of("1");
    return Stream.of(
        Arguments.of("a project of its category", first, line("专利导航（产业）", NAVIGATION), ""),
        Arguments.of("its name in another width", first, line("专利导航(产业)", NAVIGATION), ""),
        Arguments.of(
            "under another name",
            first,
            line("专利导航", NAVIGATION),
            "catalogue-name SUBMIT FINDING /lines/0/name"),
        Arguments.of(
            "of another category",
            first,
            line("快速维权", PROTECTION),
            "catalogue-category SAVE REFUSE /lines/0/catalogueProjectId"),
        Arguments.of("any category", null, line("快速维权", PROTECTION), ""),
        Arguments.of(
            "unknown",
            first,
            line("专利导航（产业）", NOWHERE),
            "catalogue-project SAVE REFUSE /lines/0/catalogueProjectId"),
        Arguments.of(
            "unknown to a form that is bound to none",
            null,
            line("专利导航（产业）", NOWHERE),
            "catalogue-project SAVE REFUSE /lines/0/catalogueProjectId"),
        Arguments.of(
            "none where the form goes by the catalogue",
            first,
            line("专利导航（产业）", null),
            "catalogue-project SUBMIT REFUSE /lines/0/catalogueProjectId"),
        Arguments.of("none where it does not", null, line("专利导航（产业）", null), ""),
        Arguments.of("a row of its own in a slot", first, line("海外维权", SLOT), ""),
        Arguments.of(
            "in a slot what the catalogue has",
            first,
            line("专利导航(产业)", SLOT),
            "catalogue-slot SAVE REFUSE /lines/0/catalogueProjectId"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void check_whenALineStandsAgainstTheCatalogue_findsWhatIsWrong(
      String name, List<String> categories, DemandLine line, String expected) {
    String found =
        CatalogueRules.check(form(categories), List.of(line), CATALOGUE).stream()
            .map(f -> f.rule() + " " + f.stage() + " " + f.effect() + " " + f.pointer())
            .reduce("", (one, other) -> (one + " " + other).strip());
    assertEquals(expected, found, name);
  }

  @Test
  void asks_whenNothingNamesTheCatalogue_isFalse() {
    assertFalse(CatalogueRules.asks(form(null), List.of(line("甲", null))));
    assertTrue(CatalogueRules.asks(form(List.of("1")), List.of(line("甲", null))));
    assertTrue(CatalogueRules.asks(form(null), List.of(line("甲", SLOT))));
    assertFalse(CatalogueRules.asks(null, List.of(line("甲", SLOT))));
  }
}
