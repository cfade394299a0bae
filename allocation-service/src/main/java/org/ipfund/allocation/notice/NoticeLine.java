package org.ipfund.allocation.notice;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.sql.SQLException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.value.Money;

/**
 * One printed row of an annex; a draft's annex is replaced as a whole, never row by row.
 *
 * @param amount yuan, in annex 2 as well
 * @param advance yuan its receiver had before the notice was issued; null in a draft and for sums
 * @param particulars the columns that only annex 1 prints
 */
record NoticeLine(
    int annex,
    int seq,
    RowKind rowKind,
    String name,
    String regionCode,
    Money amount,
    Money advance,
    String budgetCode,
    Integer citySeq,
    AnnexRow.Particulars particulars) {

  static NoticeLine of(int annex, LineRequest row) {
    return new NoticeLine(
        annex,
        row.seq(),
        row.rowKind(),
        row.name(),
        row.regionCode(),
        row.yuan(),
        null,
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

  static NoticeLine of(Columns row) throws SQLException {
    return new NoticeLine(
        row.number("annex"),
        row.number("seq"),
        row.constant("row_kind", RowKind.class),
        row.text("name"),
        row.text("region_code"),
        row.money("amount"),
        row.money("advance"),
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
  AnnexRow row(int index) {
    return new AnnexRow(annex, index, seq, rowKind, name, regionCode, amount, particulars);
  }

  /** The same with what its receiver has so far, for a draft. */
  NoticeLine after(Money had) {
    return new NoticeLine(
        annex, seq, rowKind, name, regionCode, amount, had, budgetCode, citySeq, particulars);
  }

  /**
   * An advance adds to what its receiver has, a final line states that in all (全年 = 提前下达 + 本次下达).
   */
  LineResponse response(NoticeStage stage) {
    boolean states = stage == NoticeStage.FINAL;
    Money total = advance == null || states ? amount : advance.plus(amount);
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
}
