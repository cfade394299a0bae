package org.ipfund.allocation.reconciliation;

/**
 * What a notice's annexes are held against.
 *
 * @param tables the approved target tables (annex 3)
 * @param codes the codes its head gives the fund
 * @param projectNamePattern how the fund names a region's second-level project (C29)
 * @param standing what each receiver has by the notices issued before
 */
public record Basis(
    NoticeStage stage,
    TargetTables tables,
    ReceiverPositions standing,
    FundCodes codes,
    FundRules fund,
    String projectNamePattern) {}
