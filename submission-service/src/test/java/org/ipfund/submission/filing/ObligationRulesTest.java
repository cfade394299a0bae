package org.ipfund.submission.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Name;
import org.ipfund.submission.line.DemandLine;
import org.ipfund.submission.reference.AwardHistory;
import org.ipfund.submission.reference.CatalogueProject;
import org.ipfund.submission.reference.Form;
import org.ipfund.submission.reference.Obligation;
import org.ipfund.submission.reference.ObligationScope;
import org.ipfund.submission.reference.ProjectObligations;
import org.ipfund.submission.reference.Undertaken;
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

  private static final ObligationScope KNOWN =
      new ObligationScope(
          Map.of(
              Name.key("广州市"), Set.of("440100"),
              Name.key("佛山市"), Set.of("440600"),
              Name.key("珠海市"), Set.of("440400"),
              Name.key("中新广州知识城"), Set.of("440100Z1")),
          Set.of(Name.key("另一企业")),
          new Undertaken(
              Set.of(2022),
              List.of(new Undertaken.Past(2022, Name.key("导航"), FIRM.id(), FIRM.scope()))));

  /** A scope may name its units behind {@code =}, and behind {@code @} what these undertook. */
  private static Obligation obligation(String kind, String scope) {
    String[] parts = scope.split("[=@]");
    List<String> units = parts.length < 2 ? List.of() : List.of(parts[1].split("\\+"));
    AwardHistory award = null;
    if (parts.length == 3) {
      String asked = parts[2].replace("!", "");
      award =
          new AwardHistory(
              Integer.parseInt(asked.substring(0, 4)),
              asked.substring(4),
              !parts[2].startsWith("!"));
    }
    return new Obligation(parts[0], kind, units, award);
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
    "EXCLUDED, 近三年广东专利奖申报单位, firm, true, catalogue-scope /lines/0/catalogueProjectId",
    "EXCLUDED, 近三年广东专利奖申报单位, firm, false, ''",
    "EXCLUDED, 另一企业, firm, true, ''",
    "EXCLUDED, 试验区=440600, firm, true, catalogue-excluded /lines/0/catalogueProjectId",
    "EXCLUDED, 佛山市, firm, true, catalogue-excluded /lines/0/catalogueProjectId",
    "EXCLUDED, 珠海市, firm, true, ''",
    "MANDATORY, 珠三角地市局, city, false, catalogue-scope /lines",
    "MANDATORY, 珠三角地市局, city, true, ''",
    "MANDATORY, 珠三角地市局=440100+440600, city, false, catalogue-mandatory /lines",
    "MANDATORY, 珠三角地市局=广州市+佛山市, city, false, catalogue-mandatory /lines",
    "MANDATORY, 珠三角地市局=440100+440600, firm, false, ''",
    "MANDATORY, 其他地市局=440400, city, false, ''",
    "MANDATORY, 其他地市局=440400+某类地市, city, false, catalogue-scope /lines",
    "MANDATORY, 中新广州知识城, city, false, ''",
    "MANDATORY, 2022年开展=各地市局@2022导航, city, false, catalogue-mandatory /lines",
    "MANDATORY, 2022年未开展=各地市局@!2022导航, city, false, ''",
    "MANDATORY, 2022年未开展=各地市局@!2022维权, city, false, catalogue-mandatory /lines",
    "MANDATORY, 2021年未开展=各地市局@!2021导航, city, false, catalogue-scope /lines",
    "MANDATORY, 2021年未开展=各地市局@!2021导航, firm, false, ''",
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
    ProjectObligations duty = new ProjectObligations(ROW, List.of(obligation(kind, scope)));
    Form form = new Form("F2024-1", "PROVINCE", List.of(), List.of("1"));
    String found =
        ObligationRules.check(
                form, who.equals("city") ? CITY : FIRM, List.of(line), List.of(duty), KNOWN)
            .stream()
            .map(finding -> finding.rule() + " " + finding.pointer())
            .reduce("", (one, other) -> (one + " " + other).strip());
    assertEquals(expected, found);
  }
}
