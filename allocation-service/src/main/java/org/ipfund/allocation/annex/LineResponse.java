package org.ipfund.allocation.annex;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.allocation.reconciliation.RowKind;
import org.ipfund.platform.naming.NamesBeside;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A row of an annex as clients see it.
 *
 * @param amount yuan as printed
 * @param amountWan 万元 as annex 2 prints it; null in annex 1
 */
@NamesBeside
public record LineResponse(
    int annex,
    int seq,
    RowKind rowKind,
    String rowKindLabel,
    String name,
    @Nullable String regionCode,
    @Nullable String secondaryProjectName,
    @Nullable String receivingUnit,
    @Nullable String threeGuaranteesCode,
    @Nullable Boolean directToSpecialAccount,
    @Nullable String functionCode,
    Money amount,
    @Nullable Wan amountWan,
    @Nullable String budgetCode,
    @Nullable Integer citySeq,
    @Nullable Boolean provinceManaged,
    @Schema(description = ADVANCE) @Nullable Money advance,
    @Schema(description = THIS_TIME) @Nullable Money thisTime,
    @Schema(description = TOTAL) @Nullable Money total) {

  private static final String ADVANCE =
      "已下达: yuan the receiver has by the notices issued before; null for sums";
  private static final String THIS_TIME =
      "本次下达: yuan this notice posts, negative where it is lowered; null for sums";
  private static final String TOTAL =
      "全年: yuan the receiver has in all by this notice; null for sums";
}
