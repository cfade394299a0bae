package org.ipfund.allocation.annex;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipfund.allocation.reconciliation.Annex;
import org.ipfund.allocation.reconciliation.AnnexRow;
import org.ipfund.allocation.reconciliation.Annexes;
import org.ipfund.allocation.reconciliation.NoticeStage;
import org.ipfund.allocation.reconciliation.RowKind;
import org.ipfund.allocation.reference.RegionFacts;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.value.Money;

/**
 * One printed row of an annex; a draft's annex is replaced as a whole, never row by row.
 *
 * @param amount yuan, in annex 2 as well
 * @param advance yuan its receiver had before the notice was issued; null in a draft and for sums
 * @param posts whether the notice posts it; false where a draft repeats an advance
 * @param particulars the columns that only annex 1 prints
 */
public record NoticeLine(
    int annex,
    int seq,
    RowKind rowKind,
    String name,
    String regionCode,
    Money amount,
    Money advance,
    boolean posts,
    String budgetCode,
    Integer citySeq,
    AnnexRow.Particulars particulars) {

  public static NoticeLine of(int annex, LineRequest row) {
    return new NoticeLine(
        annex,
        row.seq(),
        row.rowKind(),
        row.name(),
        row.regionCode(),
        row.yuan(),
        null,
        true,
        row.budgetCode(),
        row.citySeq(),
        new AnnexRow.Particulars(
            row.secondaryProjectName(),
            row.receivingUnit(),
            row.threeGuaranteesCode(),
            row.directToSpecialAccount(),
            row.functionCode(),
            row.provinceManaged()));
  }

  public static NoticeLine of(Columns row) throws SQLException {
    return new NoticeLine(
        row.number("annex"),
        row.number("seq"),
        row.constant("row_kind", RowKind.class),
        row.text("name"),
        row.text("region_code"),
        row.money("amount"),
        row.money("advance"),
        true,
        row.text("budget_code"),
        row.numberOrNull("city_seq"),
        new AnnexRow.Particulars(
            row.text("secondary_project_name"),
            row.text("receiving_unit"),
            row.text("three_guarantees_code"),
            row.row().getObject("direct_to_special_account", Boolean.class),
            row.text("function_code"),
            row.row().getObject("province_managed", Boolean.class)));
  }

  /** What the reconciliation reads of the row. */
  public AnnexRow row(int index) {
    return new AnnexRow(annex, index, seq, rowKind, name, regionCode, amount, particulars);
  }

  /** The same with what its receiver has so far, for a draft. */
  public NoticeLine after(Money had) {
    return with(had, true);
  }

  /** The same, of which the notice posts nothing: its receiver has that advance already. */
  public NoticeLine postingNothing() {
    return with(advance, false);
  }

  private NoticeLine with(Money had, boolean posted) {
    return new NoticeLine(
        annex,
        seq,
        rowKind,
        name,
        regionCode,
        amount,
        had,
        posted,
        budgetCode,
        citySeq,
        particulars);
  }

  /**
   * An advance adds to what its receiver has, a final line states that in all (全年 = 提前下达 + 本次下达).
   */
  public LineResponse response(NoticeStage stage) {
    boolean states = stage == NoticeStage.FINAL;
    Money adding = posts ? amount : Money.ZERO;
    Money total = advance == null || states ? amount : advance.plus(adding);
    return new LineResponse(
        annex,
        seq,
        rowKind,
        says(rowKind.label()),
        name,
        regionCode,
        particulars.secondaryProjectName(),
        particulars.receivingUnit(),
        particulars.threeGuaranteesCode(),
        particulars.directToSpecialAccount(),
        particulars.functionCode(),
        amount,
        annex == Annexes.BY_UNIT ? Wan.of(amount) : null,
        budgetCode,
        citySeq,
        particulars.provinceManaged(),
        advance,
        advance == null ? null : total.minus(advance),
        advance == null ? null : total);
  }

  /** Both annexes that these lines make, and what is known of the regions they name. */
  public static Annexes annexes(List<NoticeLine> lines, Map<String, RegionFacts> regions) {
    return new Annexes(annex(Annexes.BY_REGION, lines), annex(Annexes.BY_UNIT, lines), regions);
  }

  private static Annex annex(int number, List<NoticeLine> lines) {
    List<AnnexRow> rows = new ArrayList<>();
    for (NoticeLine line : lines) {
      if (line.annex() == number) {
        rows.add(line.row(rows.size()));
      }
    }
    return new Annex(number, List.copyOf(rows));
  }
}
