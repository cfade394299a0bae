package org.ipfund.allocation.appropriation;

import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * An appropriation as clients and the other rooms see it.
 *
 * @param amount yuan; the most that notices may issue
 * @param sourceAccountId the account the money comes from
 */
public record AppropriationFacts(
    UUID id,
    int budgetYear,
    String fundName,
    String functionCode,
    String functionName,
    Money amount,
    UUID sourceAccountId,
    long version) {}
