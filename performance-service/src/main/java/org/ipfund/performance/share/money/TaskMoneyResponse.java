package org.ipfund.performance.share.money;

import java.time.Instant;
import java.util.UUID;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * An entry of money put into a task.
 *
 * @param number counts the entries of a year, source and body; the last one counts
 * @param current it counts
 */
public record TaskMoneyResponse(
    UUID taskId,
    int year,
    MoneySource moneySource,
    String moneySourceLabel,
    UUID bodyId,
    String bodyName,
    int number,
    boolean current,
    Money amount,
    @Nullable String note,
    Instant enteredAt,
    boolean sample) {}
