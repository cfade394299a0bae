package org.ipfund.allocation.notice;

import org.ipfund.allocation.reconciliation.NoticeStage;

/** Which notices a list shows; null means all. */
public record NoticeFilter(Integer budgetYear, NoticeStage stage, NoticeStatus status) {}
