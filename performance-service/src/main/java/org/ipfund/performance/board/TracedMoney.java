package org.ipfund.performance.board;

import org.ipfund.platform.value.Money;

/** What was put into a task in a year, from all sources, in yuan. */
public record TracedMoney(int year, Money amount) {}
