package org.ipfund.submission.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipfund.platform.value.Name;
import org.ipfund.submission.consolidation.CoverageRules.Covered;
import org.ipfund.submission.reference.CatalogueProject;
import org.ipfund.submission.reference.Obligation;
import org.ipfund.submission.reference.ObligationScope;
import org.ipfund.submission.reference.ProjectObligations;
import org.ipfund.submission.reference.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageRulesTest {

  private static final UUID PROJECT = new UUID(1, 1);
  private static final CatalogueProject ROW =
      new CatalogueProject(PROJECT, "1", "大类1", "专利导航", Name.key("专利导航"), false, "[]");
  private static final Unit CITY = bureau(1, "佛山市局", "CITY_BUREAU", "440600", "/440000/440600/");
  private static final Unit COUNTY =
      bureau(2, "顺德区局", "COUNTY_BUREAU", "440606", "/440000/440600/440606/");

  private static Unit bureau(int id, String name, String kind, String region, String scope) {
    return new Unit(new UUID(7, id), name, kind, region, "CITY", scope, null);
  }

  @ParameterizedTest
  @CsvSource({
    "MANDATORY, 各地市局, 0, catalogue-mandatory",
    "MANDATORY, 各地市局, 1, ''",
    "MANDATORY, 各地市局, 2, catalogue-mandatory",
    "MANDATORY, 440606, 1, catalogue-mandatory",
    "MANDATORY, 440606, 2, ''",
    "MANDATORY, 顺德区局, 0, catalogue-mandatory",
    "MANDATORY, 440400, 0, ''",
    "MANDATORY, 珠三角地市局, 0, catalogue-scope",
    "MANDATORY, 珠三角地市局, 1, ''",
    "OPTIONAL, 各地市局, 0, ''",
    "EXCLUDED, 珠三角地市局, 0, ''"
  })
  void check_always_findsWhatIsLackingOrCannotBeTold(
      String kind, String scope, int asking, String expected) {
    ProjectObligations duty =
        new ProjectObligations(ROW, List.of(new Obligation(scope, kind, List.of(), null)));
    Set<Covered> covered =
        asking == 0 ? Set.of() : Set.of(new Covered(new UUID(7, asking), PROJECT));
    String found =
        CoverageRules.check(List.of(duty), ObligationScope.PLAIN, List.of(CITY, COUNTY), covered)
            .stream()
            .map(finding -> finding.rule())
            .reduce("", (one, other) -> (one + " " + other).strip());
    assertEquals(expected, found);
  }
}
