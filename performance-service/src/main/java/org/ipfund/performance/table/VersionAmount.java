package org.ipfund.performance.table;

import org.ipfund.platform.value.Money;

/** An approved version's number and its requested amount in yuan. */
record VersionAmount(int number, Money amount) {}
