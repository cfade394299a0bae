package org.ipfund.performance.share.money;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.ipfund.platform.value.FreeText;
import org.ipfund.platform.value.Money;

/**
 * What a body put into a task in a year, from one source: the sum of the year, not an addition.
 *
 * @param bodyId who put it in
 * @param correctsNumber the number of the entry that this one corrects; none for the first one
 * @param note what it is, and why an entry is corrected
 * @param sample made up to show how it works
 */
public record TaskMoneyRequest(
    @NotNull UUID bodyId,
    @Min(1990) @Max(2100) int year,
    @NotNull MoneySource moneySource,
    @NotNull Money amount,
    @Min(1) Integer correctsNumber,
    @Size(max = 2000) @FreeText String note,
    Boolean sample) {}
