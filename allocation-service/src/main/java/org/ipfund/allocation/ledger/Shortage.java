package org.ipfund.allocation.ledger;

import java.util.UUID;
import org.ipfund.platform.value.Money;

/** An account from which more was to leave (asked) than may leave it (available), in yuan. */
public record Shortage(UUID accountId, Money available, Money asked) {}
