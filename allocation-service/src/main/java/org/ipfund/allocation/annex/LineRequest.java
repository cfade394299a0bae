package org.ipfund.allocation.annex;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ipfund.allocation.reconciliation.RowKind;
import org.ipfund.platform.value.Money;

/**
 * One printed row of an annex.
 *
 * @param name the region or unit as printed ({@code 广州市本级}, {@code 广州市市场监督管理局})
 * @param regionCode a zone's too, whose money lies in the treasury of who receives for it
 * @param receivingUnit nine-digit code and name (C28), annex 1
 * @param directToSpecialAccount 是否直拨“三保”专户 (C26), annex 1
 * @param amount yuan, annex 1 only; a final notice states what the receiver has in all
 * @param amountWan 万元, annex 2 only
 * @param provinceManaged 省财政直管县; when missing, what the region's data say
 */
public record LineRequest(
    @NotNull @Min(1) @Max(100_000) Integer seq,
    @NotNull RowKind rowKind,
    @NotBlank @Size(max = 200) String name,
    @Pattern(regexp = "\\d{6}(Z\\d)?") String regionCode,
    @Size(max = 200) String secondaryProjectName,
    @Size(max = 200) String receivingUnit,
    @Size(max = 50) String threeGuaranteesCode,
    Boolean directToSpecialAccount,
    @Pattern(regexp = "\\d{7}") String functionCode,
    Money amount,
    Wan amountWan,
    @Pattern(regexp = "\\d{6}") String budgetCode,
    @Min(1) @Max(1000) Integer citySeq,
    Boolean provinceManaged) {

  boolean namesRegion() {
    return rowKind == RowKind.ALLOCATION || rowKind == RowKind.CITY_SUBTOTAL;
  }

  /** The amount in yuan, whichever way the annex prints it. */
  Money yuan() {
    return amountWan == null ? amount : amountWan.yuan();
  }
}
