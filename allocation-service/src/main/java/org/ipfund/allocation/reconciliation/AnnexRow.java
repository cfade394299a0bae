package org.ipfund.allocation.reconciliation;

import java.util.Objects;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

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
    @Nullable String regionCode,
    Money amount,
    Particulars particulars) {

  /** The columns that only annex 1 prints. */
  public record Particulars(
      @Nullable String secondaryProjectName,
      @Nullable String receivingUnit,
      @Nullable String threeGuaranteesCode,
      @Nullable Boolean directToSpecialAccount,
      @Nullable String functionCode,
      @Nullable Boolean provinceManaged) {}

  /** Where the row stands, for whoever has to correct it. */
  public String pointer() {
    return "/annex%d/rows/%d".formatted(annex, index);
  }

  /** The region of a row that has one; totals have none. */
  String region() {
    return Objects.requireNonNull(regionCode, "only totals are without a region");
  }

  boolean isAllocation() {
    return kind == RowKind.ALLOCATION;
  }
}
