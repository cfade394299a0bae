package org.ipfund.performance.table;

import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * A notice's line with the table it posts.
 *
 * @param version the version that the line names, or null
 * @param total what the line's region has in all, in yuan; null where the line may mean other
 *     tables too
 */
public record PostedLine(UUID tableId, Integer version, Money total) {}
