package org.ipfund.allocation.reconciliation;

import org.ipfund.platform.value.Money;

/**
 * A row of an annex as the reconciliation reads it.
 *
 * @param index position in its annex, counted from 0
 * @param seq its number as printed
 * @param amount yuan, in annex 2 as well
 */
public record AnnexRow(
    int annex,
    int index,
    int seq,
    RowKind kind,
    String name,
    String regionCode,
    Money amount,
    Particulars particulars) {

  /** The columns that only annex 1 prints. */
  public record Particulars(
      String secondaryProjectName,
      String receivingUnit,
      String threeGuaranteesCode,
      Boolean directToSpecialAccount,
      String functionCode,
      Boolean provinceManaged) {}

  /** Where the row stands, for whoever has to correct it. */
  public String pointer() {
    return "/annex%d/rows/%d".formatted(annex, index);
  }

  boolean isAllocation() {
    return kind == RowKind.ALLOCATION;
  }
}
