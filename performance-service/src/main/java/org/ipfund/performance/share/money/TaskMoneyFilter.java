package org.ipfund.performance.share.money;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Which entries of a task a list shows; null means all. */
public record TaskMoneyFilter(
    @RestQuery Integer year, @RestQuery MoneySource moneySource, @RestQuery UUID bodyId) {}
