package org.ipfund.allocation.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipfund.allocation.notice.PrintedNotice;
import org.ipfund.allocation.reference.TableFacts;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule on the notice of 2023: as printed all hold, each change breaks just what it must. */
class ReconciliationTest {

  private static Equation equation(Reconciliation reconciliation, String id) {
    return reconciliation.equationResults().stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String failing(Reconciliation reconciliation) {
    return reconciliation.equationResults().stream()
        .filter(e -> !e.holds())
        .map(Equation::id)
        .collect(Collectors.joining(" "));
  }

  @Test
  @Rule({
    "C04", "C05", "C14", "C15", "C17", "C18", "C19", "C20", "C21", "C22", "C23", "C24", "C25",
    "C26", "C27", "C28", "C29"
  })
  void of_whenAsPrinted_balances() {
    Reconciliation reconciliation = new PrintedNotice().reconcile();
    assertEquals("", failing(reconciliation));
    assertTrue(reconciliation.balanced());
    assertEquals(
        List.of(
            "C04", "C05", "C14", "C15", "C17", "C18", "C19", "C20", "C21", "C22", "C23", "C24",
            "C25", "C26", "C27", "C28", "C29"),
        reconciliation.equationResults().stream().map(Equation::id).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "C17, 172850000.00, 172850000.00",
    "C18, 166570000.00, 166570000.00",
    "C19, 6280000.00, 6280000.00",
    "C20, 166570000.00, 166570000.00",
    "C21, 172850000.00, 172850000.00",
    "C22, 172850000.00, 172850000.00",
    "C23, 172850000.00, 172850000.00",
    "C24, 172850000.00, 172850000.00",
    "C27, 42, 42"
  })
  @Rule({"C17", "C18", "C19", "C20", "C21", "C22", "C23", "C24", "C27"})
  void of_whenAsPrinted_showsTheFigures(String id, String left, String right) {
    Equation equation = equation(new PrintedNotice().reconcile(), id);
    assertEquals(left, equation.left());
    assertEquals(right, equation.right());
    assertEquals(List.of(), equation.rows());
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change("C05", "广州市本级", n -> n.first("广州市本级").put("functionCode", "2011408")),
        change("C05", "广州市本级", n -> n.first("广州市本级").put("functionCode", null)),
        change("C15 C19 C20", "台山市", n -> n.first("台山市").put("provinceManaged", false)),
        change("C17", "合计", n -> n.first("合计").put("amount", "172850000.01")),
        change("C17", "合计", n -> n.first.remove(0)),
        change("C17", "合计", n -> n.first.add(n.first("合计"))),
        change("C17 C18", "一、各市合计", n -> n.first("一、各市合计").put("amount", "166570000.01")),
        change("C17 C19", "二、各直管县合计", n -> n.first("二、各直管县合计").put("amount", "6279999.99")),
        change("C18 C20", "广州市小计", n -> n.first("广州市小计").put("amount", "12390000.01")),
        change("C18 C20", "江门市小计", n -> n.first("江门市小计").put("amount", "12740000.00")),
        change("C18 C20", "江门市", n -> n.first.remove(n.first("江门市小计"))),
        change("C21 C24", "江门市小计", n -> n.second("江门市小计").put("amountWan", "1204")),
        change("C21 C24", "江门市", n -> n.second.remove(n.second("江门市小计"))),
        change("C21 C22 C24", "台山市", n -> n.second("台山市市场监督管理局").put("amountWan", "10.000001")),
        change("C21 C22 C24", "台山市", n -> n.second.remove(n.second("台山市市场监督管理局"))),
        change("C19 C21 C22 C23", "台山市", n -> n.first("台山市").put("amount", "100000.01")),
        change("C20 C21 C22 C23", "云浮市本级", n -> n.first("云浮市本级").put("amount", "6480000.01")),
        change("C24", "合计", n -> n.second("合计").put("amountWan", "17286")),
        change("C24", "合计", n -> n.second.remove(0)),
        change("C25", "广州市本级", n -> n.first("广州市本级").put("threeGuaranteesCode", "01 工资")),
        change("C25", "广州市本级", n -> n.first("广州市本级").put("threeGuaranteesCode", null)),
        change("C26", "广州市本级", n -> n.first("广州市本级").put("directToSpecialAccount", true)),
        change("C26", "广州市本级", n -> n.first("广州市本级").put("directToSpecialAccount", null)),
        change("C28", "台山市", n -> n.first("台山市").put("receivingUnit", "440700000 台山市")),
        change("C28", "台山市", n -> n.first("台山市").put("receivingUnit", "440781000台山市")),
        change("C28", "台山市", n -> n.first("台山市").put("receivingUnit", null)),
        change("C29", "台山市", n -> n.first("台山市").put("secondaryProjectName", PLAIN)),
        change("C29", "台山市", n -> n.first("台山市").put("secondaryProjectName", null)));
  }

  private static final String PLAIN = "知识产权专项资金下放市县台山任务";

  private static Arguments change(String failing, String row, Consumer<PrintedNotice> change) {
    return arguments(failing, row, change);
  }

  @ParameterizedTest
  @MethodSource("changes")
  @Rule({
    "C05", "C15", "C17", "C18", "C19", "C20", "C21", "C22", "C23", "C24", "C25", "C26", "C28", "C29"
  })
  void of_whenOneCellIsChanged_failsJustThoseRulesAndNamesTheRow(
      String failing, String row, Consumer<PrintedNotice> change) {
    PrintedNotice notice = new PrintedNotice();
    change.accept(notice);
    Reconciliation reconciliation = notice.reconcile();
    assertEquals(failing, failing(reconciliation));
    assertTrue(
        reconciliation.equationResults().stream()
            .filter(e -> !e.holds())
            .flatMap(e -> e.rows().stream())
            .anyMatch(r -> r.name().equals(row)));
    assertTrue(
        reconciliation.equationResults().stream().allMatch(e -> e.holds() == e.rows().isEmpty()));
  }

  @Test
  @Rule("C23")
  void of_whenATableAsksForOtherThanAllocated_failsC23() {
    PrintedNotice notice = new PrintedNotice();
    notice.tables.removeIf(t -> t.regionCode().equals("440781"));
    notice.addTable("440781", "100000.01");
    Reconciliation reconciliation = notice.reconcile();
    assertEquals("C23", failing(reconciliation));
    EquationRow row = equation(reconciliation, "C23").rows().get(0);
    assertEquals(
        new EquationRow("/annex1/rows/43", "440781", "台山市", "100000.00", "100000.01", "-0.01"),
        row);
  }

  @Test
  @Rule({"C23", "C27"})
  void of_whenATableIsMissing_failsC23AndC27() {
    PrintedNotice notice = new PrintedNotice();
    notice.tables.removeIf(t -> t.regionCode().equals("440781"));
    Reconciliation reconciliation = notice.reconcile();
    assertEquals("C23 C27", failing(reconciliation));
    assertEquals("0", equation(reconciliation, "C27").rows().get(0).left());
    assertEquals("1", equation(reconciliation, "C27").rows().get(0).right());
    assertEquals("100000.00", equation(reconciliation, "C23").rows().get(0).difference());
  }

  @Test
  @Rule("C27")
  void of_whenARegionHasTwoTables_failsC27UnlessAnnex2NamesTheUnit() {
    PrintedNotice notice = new PrintedNotice();
    UUID receiver = notice.tables.get(0).unitId();
    notice.addTable(notice.tables.get(0).regionCode(), "1.00");
    assertEquals("C23 C27", failing(notice.reconcile()));
    notice.units.put(notice.tables.get(0).regionCode(), receiver);
    assertEquals("", failing(notice.reconcile()));
  }

  @Test
  @Rule("C04")
  void of_whenATableWasIssuedBefore_failsC04NamingTheOtherNotice() {
    PrintedNotice notice = new PrintedNotice();
    UUID issued =
        notice.tables.stream()
            .filter(t -> t.regionCode().equals("440781"))
            .findFirst()
            .orElseThrow()
            .id();
    notice.issuedBefore.put(issued, "粤财工〔2023〕125号");
    Reconciliation reconciliation = notice.reconcile();
    assertEquals("C04", failing(reconciliation));
    assertEquals(
        new EquationRow("/annex1/rows/43", "440781", "台山市", "粤财工〔2023〕125号", null, null),
        equation(reconciliation, "C04").rows().get(0));
  }

  @Test
  @Rule({"C23", "C27"})
  void of_whenTheFundAllowsSeveralProjects_countsAndSumsTheirTables() {
    PrintedNotice notice = new PrintedNotice();
    TableFacts whole = notice.tables.get(0);
    notice.tables.remove(whole);
    notice.addTable(
        whole.regionCode(), whole.requestedAmount().minus(Money.yuan("1.00")).toString());
    notice.addTable(whole.regionCode(), "1.00");
    assertEquals("C23 C27", failing(notice.reconcile()));
    notice.fund = new FundRules(2, List.of());
    assertEquals("", failing(notice.reconcile()));
    notice.addTable(whole.regionCode(), "0.00");
    assertEquals("C23 C27", failing(notice.reconcile()));
    assertEquals("1…2", equation(notice.reconcile(), "C27").rows().get(0).right());
    notice.fund = new FundRules(Integer.MAX_VALUE, List.of());
    assertEquals("", failing(notice.reconcile()));
  }

  @Test
  @Rule({"C23", "C27"})
  void of_whenMoreFundProjectsWereIssuedThanTheFundAllowsNow_letsThemStand() {
    PrintedNotice notice = new PrintedNotice();
    notice.stage = NoticeStage.FINAL;
    String region = notice.tables.get(0).regionCode();
    notice.addTable(region, "0.00");
    assertEquals("C23 C27", failing(notice.reconcile()));
    notice.tables.forEach(
        t ->
            notice.standing.add(
                new ReceiverPositions.Share(t.regionCode(), t.id(), Money.yuan("1.00"))));
    assertEquals("", failing(notice.reconcile()));
    notice.addTable(region, "0.00");
    assertEquals("C23 C27", failing(notice.reconcile()));
    EquationRow row = equation(notice.reconcile(), "C27").rows().get(0);
    assertEquals("3", row.left());
    assertEquals("1…2", row.right());
  }

  @Test
  @Rule({"C04", "C14", "C22", "C23", "C27"})
  void of_whenTheFundHoldsFewerEquations_showsThoseAndWhatProtectsMoney() {
    PrintedNotice notice = new PrintedNotice();
    notice.fund = new FundRules(1, List.of("C17"));
    assertEquals(
        List.of("C04", "C14", "C17", "C22", "C23", "C27"),
        notice.reconcile().equationResults().stream().map(Equation::id).toList());
  }

  @Test
  @Rule("C04")
  void of_whenAFinalNoticeLeavesOutWhoHasMoney_failsC04ByName() {
    PrintedNotice notice = new PrintedNotice();
    notice.stage = NoticeStage.FINAL;
    notice.tables.forEach(
        t ->
            notice.standing.add(
                new ReceiverPositions.Share(t.regionCode(), t.id(), Money.yuan("1.00"))));
    assertEquals("", failing(notice.reconcile()));
    notice.standing.add(
        new ReceiverPositions.Share("440103", UUID.randomUUID(), Money.yuan("5.00")));
    assertEquals("C04", failing(notice.reconcile()));
    assertEquals(
        new EquationRow("/annex1/rows", "440103", "荔湾区", null, "5.00", null),
        equation(notice.reconcile(), "C04").rows().get(0));
  }

  @Test
  @Rule("C21")
  void of_whenACitysSubtotalIsWrong_tellsC21OnceWithWhatIsExpected() {
    PrintedNotice notice = new PrintedNotice();
    notice.second("江门市小计").put("amountWan", "1204");
    EquationRow row = equation(notice.reconcile(), "C21").rows().get(0);
    assertEquals(1, equation(notice.reconcile(), "C21").rows().size());
    assertEquals("12040000.00 12740000.00", row.left() + " " + row.right());
  }

  @Test
  @Rule("C14")
  void of_whenNothingIsAllocated_failsC14() {
    PrintedNotice notice = new PrintedNotice();
    notice.first.clear();
    notice.second.clear();
    assertEquals("C14 C17 C24", failing(notice.reconcile()));
  }

  @ParameterizedTest
  @CsvSource({
    "441600, 河源, 5980000.00, 6480000.00",
    "441500, 汕尾, 5390000.00, 7040000.00",
    "440700, 江门, 12040000.00, 12740000.00",
    "440800, 湛江, 11100000.00, 11200000.00",
    "440900, 茂名, 6290000.00, 6690000.00",
    "441800, 清远, 5790000.00, 7200000.00",
    "445300, 云浮, 6480000.00, 8000000.00"
  })
  void annexes_whenACityHasProvinceManagedCounties_differByThem(
      String city, String name, String without, String with) {
    Annexes annexes = new PrintedNotice().annexes();
    assertEquals(
        without, Annex.sums(annexes.allocations(false), annexes::city).get(city).toString(), name);
    assertEquals(
        with, Annex.sums(annexes.byUnit().allocations(), annexes::city).get(city).toString(), name);
  }

  @Test
  void annexes_whenPrinted_holdTwentyCitiesAndTwentyTwoCounties() {
    Annexes annexes = new PrintedNotice().annexes();
    assertEquals(20, annexes.allocations(false).size());
    assertEquals(22, annexes.allocations(true).size());
    assertEquals("172850000.00", annexes.total().toString());
  }
}
