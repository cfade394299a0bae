package org.ipfund.allocation.position;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.naming.NamesBeside;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a region has for a fund project now, by all notices together; amounts in yuan.
 *
 * @param total advance + supplements − reductions
 * @param left total − paid
 */
@NamesBeside
public record Position(
    String regionCode,
    String regionName,
    @Schema(description = TREASURY) String receivingRegionCode,
    int budgetYear,
    @Schema(description = FUND) @Nullable String fundCode,
    String fundName,
    @Schema(description = PROJECT) @Nullable UUID projectId,
    @Schema(description = "Null where only its id is known here") @Nullable String projectName,
    @Schema(description = "Its target table") @Nullable UUID tableId,
    @Schema(description = "The receiving unit") @Nullable UUID unitId,
    @Schema(description = "Null when the unit has left the reader's reach")
        @Nullable String unitName,
    @Schema(description = "By advance notices (提前下达)") Money advance,
    @Schema(description = "What final notices added (下达、追加)") Money supplements,
    @Schema(description = "What final notices took back (调减)") Money reductions,
    @Schema(description = "What it has in all") Money total,
    @Schema(description = "What left the treasury, less what came back of it") Money paid,
    @Schema(description = "Held back for payments that wait for a second person") Money reserved,
    @Schema(description = "What is not paid; with what is held back") Money left) {

  private static final String TREASURY =
      "In whose treasury the money lies: the region's own, or that of who receives for a zone";
  private static final String FUND =
      "The fund's code in the catalog; null where the catalog has told of no such fund";
  private static final String PROJECT =
      "The fund project (二级项目); null where an old notice knew none";
}
