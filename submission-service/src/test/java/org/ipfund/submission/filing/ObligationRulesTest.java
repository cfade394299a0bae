package org.ipfund.submission.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Name;
import org.ipfund.submission.line.DemandLine;
import org.ipfund.submission.reference.CatalogueProject;
import org.ipfund.submission.reference.Form;
import org.ipfund.submission.reference.Obligation;
import org.ipfund.submission.reference.ProjectObligations;
import org.ipfund.submission.reference.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationRulesTest {

  private static final UUID PROJECT = new UUID(1, 1);
  private static final UUID OTHER = new UUID(1, 2);
  private static final CatalogueProject ROW =
      new CatalogueProject(PROJECT, "1", "大类1", "专利导航", Name.key("专利导航"), false, "[]");
  private static final Unit CITY = unit("佛山市局", "CITY_BUREAU", "440600", "/440000/440600/");
  private static final Unit FIRM = unit("顺德某企业", "ENTERPRISE", "440606", "/440000/440600/440606/");

  private static Unit unit(String name, String kind, String region, String scope) {
    return new Unit(new UUID(7, 7), name, kind, region, "CITY", scope, null);
  }

  @ParameterizedTest
  @CsvSource({
    "EXCLUDED, 440600, city, true, catalogue-excluded /lines/0/catalogueProjectId",
    "EXCLUDED, 440600, firm, true, catalogue-excluded /lines/0/catalogueProjectId",
    "EXCLUDED, 顺德某企业, firm, true, catalogue-excluded /lines/0/catalogueProjectId",
    "EXCLUDED, 00000000-0000-0007-0000-000000000007, firm, true,"
        + " catalogue-excluded /lines/0/catalogueProjectId",
    "EXCLUDED, 440400, city, true, ''",
    "EXCLUDED, 440600, city, false, ''",
    "EXCLUDED, 近三年广东专利奖申报单位, firm, true, ''",
    "ELIGIBLE, 440600, city, true, ''",
    "MANDATORY, 440600, city, false, catalogue-mandatory /lines",
    "MANDATORY, 各地市局, city, false, catalogue-mandatory /lines",
    "MANDATORY, 各地市局, city, true, ''",
    "MANDATORY, 各地市局, firm, false, ''",
    "MANDATORY, 440600, firm, false, ''",
    "OPTIONAL, 440600, city, false, ''"
  })
  void check_whenTheCatalogueObliges_findsWhatIsAskedAndLeftOut(
      String kind, String scope, String who, boolean asked, String expected) {
    DemandLine line =
        new DemandLine(
            1, "专利导航", asked ? PROJECT : OTHER, true, Money.yuan("1.00"), null, List.of());
    ProjectObligations duty = new ProjectObligations(ROW, List.of(new Obligation(scope, kind)));
    Form form = new Form("F2024-1", "PROVINCE", List.of(), List.of("1"));
    String found =
        ObligationRules.check(form, who.equals("city") ? CITY : FIRM, List.of(line), List.of(duty))
            .stream()
            .map(finding -> finding.rule() + " " + finding.pointer())
            .reduce("", (one, other) -> (one + " " + other).strip());
    assertEquals(expected, found);
  }
}
