package org.ipfund.allocation.notice;

import java.sql.SQLException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.value.Money;

/**
 * One printed row of an annex; a draft's annex is replaced as a whole, never row by row.
 *
 * @param amount yuan, in annex 2 as well
 * @param particulars the columns that only annex 1 prints
 */
record NoticeLine(
    int annex,
    int seq,
    RowKind rowKind,
    String name,
    String regionCode,
    Money amount,
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
    return new AnnexRow(annex, index, rowKind, name, regionCode, amount, particulars);
  }

  LineResponse response() {
    return new LineResponse(
        annex,
        seq,
        rowKind,
        rowKind.label(),
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
        particulars.provinceManaged());
  }
}
