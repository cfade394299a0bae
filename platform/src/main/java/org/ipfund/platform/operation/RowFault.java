package org.ipfund.platform.operation;

import org.ipfund.platform.value.Text;

/** What is wrong with one row of an import; rows are counted from 1. */
public record RowFault(int row, String field, String rule, Text message) {}
