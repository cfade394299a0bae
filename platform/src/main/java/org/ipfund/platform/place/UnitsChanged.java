package org.ipfund.platform.place;

import java.util.List;
import java.util.UUID;

/** Units were added or changed, told inside the transaction: what hangs on them moves along. */
public record UnitsChanged(List<UUID> units) {}
