package org.ipfund.allocation.notice;

import org.ipfund.allocation.reconciliation.NoticeStage;
import org.jboss.resteasy.reactive.RestQuery;

/** Which notices a list shows; null means all. */
public record NoticeFilter(
    @RestQuery Integer budgetYear, @RestQuery NoticeStage stage, @RestQuery NoticeStatus status) {}
