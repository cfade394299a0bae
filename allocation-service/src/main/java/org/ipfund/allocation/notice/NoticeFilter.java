package org.ipfund.allocation.notice;

/** Which notices a list shows; null means all. */
record NoticeFilter(Integer budgetYear, NoticeStage stage, NoticeStatus status) {}
