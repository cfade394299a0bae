package org.ipfund.performance.targetvalue.token;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number found in the text: its full value, its value counted in the scale it ends in (2 for 2万),
 * that scale or null, and where it ends.
 */
record Numeral(BigDecimal value, BigDecimal scaled, @Nullable String scale, int end) {}
