package org.ipfund.allocation.notice;

import org.ipfund.platform.value.Money;

/**
 * A row of an annex as clients see it.
 *
 * @param amount yuan
 * @param amountWan 万元 as annex 2 prints it; null in annex 1
 */
public record LineResponse(
    int annex,
    int seq,
    RowKind rowKind,
    String rowKindLabel,
    String name,
    String regionCode,
    String secondaryProjectName,
    String receivingUnit,
    String threeGuaranteesCode,
    Boolean directToSpecialAccount,
    String functionCode,
    Money amount,
    Wan amountWan,
    String budgetCode,
    Integer citySeq,
    Boolean provinceManaged) {}
