package org.ipfund.platform.operation;

import org.ipfund.platform.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one row of an import.
 *
 * @param row counted from 1; 0 where it is not a row that is wrong
 * @param field the wrong one; null where it is not one field
 */
public record RowFault(int row, @Nullable String field, String rule, Text message) {}
