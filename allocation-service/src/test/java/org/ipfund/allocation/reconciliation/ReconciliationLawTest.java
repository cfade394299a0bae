package org.ipfund.allocation.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.ipfund.allocation.notice.PrintedNotice;
import org.ipfund.allocation.reference.TableFacts;
import org.ipfund.platform.testing.Law;
import org.ipfund.platform.value.Money;

/** The notice of 2023 with money moved in it: what balances, and what never does. */
class ReconciliationLawTest {

  private static final int RECEIVERS = 42;
  private static final long MOST_FEN = 10_000_000L;

  private static Money fen(long fen) {
    return new Money(BigDecimal.valueOf(fen, 2));
  }

  private static List<Map<String, Object>> allocations(List<Map<String, Object>> annex) {
    return annex.stream().filter(row -> row.get("rowKind").equals("ALLOCATION")).toList();
  }

  private static Money amount(Map<String, Object> row) {
    return row.containsKey("amount")
        ? Money.yuan((String) row.get("amount"))
        : Money.wan(new BigDecimal((String) row.get("amountWan")));
  }

  private static void add(Map<String, Object> row, Money more) {
    Money sum = amount(row).plus(more);
    if (row.containsKey("amount")) {
      row.put("amount", sum.toString());
    } else {
      row.put("amountWan", sum.yuan().movePointLeft(4).toPlainString());
    }
  }

  /** Gives one receiver more in every place where its money stands. */
  private static void give(PrintedNotice notice, int receiver, Money more) {
    Map<String, Object> first = allocations(notice.first).get(receiver);
    String code = (String) first.get("regionCode");
    String city = notice.annexes().regions().get(code).city();
    boolean county = Boolean.TRUE.equals(first.get("provinceManaged"));
    add(first, more);
    add(of(notice.second, "ALLOCATION", code), more);
    add(of(notice.second, "CITY_SUBTOTAL", city == null ? code : city), more);
    Stream.of(notice.first, notice.second)
        .map(annex -> of(annex, "TOTAL", null))
        .forEach(r -> add(r, more));
    add(groups(notice).get(county ? 1 : 0), more);
    if (!county) {
      add(of(notice.first, "CITY_SUBTOTAL", city == null ? code : city), more);
    }
    notice.tables.replaceAll(
        table -> table.regionCode().equals(code) ? asking(table, more) : table);
  }

  private static List<Map<String, Object>> groups(PrintedNotice notice) {
    return notice.first.stream().filter(row -> row.get("rowKind").equals("GROUP_TOTAL")).toList();
  }

  private static Map<String, Object> of(List<Map<String, Object>> annex, String kind, String code) {
    return annex.stream()
        .filter(row -> row.get("rowKind").equals(kind))
        .filter(row -> code == null || code.equals(row.get("regionCode")))
        .findFirst()
        .orElseThrow();
  }

  private static TableFacts asking(TableFacts table, Money more) {
    return new TableFacts(
        table.id(),
        table.demandId(),
        table.projectId(),
        table.unitId(),
        table.regionCode(),
        table.requestedAmount().plus(more),
        table.version());
  }

  @Law
  void of_whenAnAmountMovesWithAllItsSums_staysBalancedAndKeepsTheTotal(
      @ForAll @IntRange(max = RECEIVERS - 1) int from,
      @ForAll @IntRange(max = RECEIVERS - 1) int to,
      @ForAll @LongRange(min = 1, max = MOST_FEN) long fen) {
    PrintedNotice notice = new PrintedNotice();
    Money total = notice.annexes().total();
    give(notice, from, fen(-fen));
    give(notice, to, fen(fen));
    assertEquals(List.of(), failing(notice));
    assertEquals(total, notice.annexes().total());
  }

  @Law
  void of_whenAReceiverIsGivenMoreWithAllItsSums_staysBalanced(
      @ForAll @IntRange(max = RECEIVERS - 1) int to,
      @ForAll @LongRange(min = 1, max = MOST_FEN) long fen) {
    PrintedNotice notice = new PrintedNotice();
    Money total = notice.annexes().total();
    give(notice, to, fen(fen));
    assertEquals(List.of(), failing(notice));
    assertEquals(total.plus(fen(fen)), notice.annexes().total());
  }

  @Law
  void of_whenOneAmountIsWrong_neverBalances(
      @ForAll @IntRange(max = 127) int cell, @ForAll @LongRange(min = 1, max = MOST_FEN) long fen) {
    PrintedNotice notice = new PrintedNotice();
    List<Map<String, Object>> rows =
        Stream.concat(notice.first.stream(), notice.second.stream()).toList();
    add(rows.get(cell % rows.size()), fen(fen));
    assertFalse(notice.reconcile().balanced());
  }

  /** The total stays, and yet it is found: each receiver's money stands in three annexes. */
  @Law
  void of_whenAnAmountMovesInOneAnnexOnly_neverBalances(
      @ForAll @IntRange(max = RECEIVERS - 1) int from,
      @ForAll @IntRange(min = 1, max = RECEIVERS - 1) int further,
      @ForAll @LongRange(min = 1, max = MOST_FEN) long fen,
      @ForAll boolean first) {
    PrintedNotice notice = new PrintedNotice();
    Money total = notice.annexes().total();
    List<Map<String, Object>> rows = allocations(first ? notice.first : notice.second);
    add(rows.get(from), fen(-fen));
    add(rows.get((from + further) % RECEIVERS), fen(fen));
    assertFalse(notice.reconcile().balanced());
    assertEquals(total, notice.annexes().total());
  }

  private static List<String> failing(PrintedNotice notice) {
    return notice.reconcile().equationResults().stream()
        .filter(equation -> !equation.holds())
        .map(Equation::id)
        .toList();
  }
}
