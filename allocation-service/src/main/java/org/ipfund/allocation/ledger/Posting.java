package org.ipfund.allocation.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Transfers that happen together or not at all.
 *
 * @param causeId the document that moves the money
 * @param originId the document by which the money came
 */
public record Posting(UUID causeId, UUID originId, LocalDate bookedOn, List<Transfer> transfers) {

  Set<UUID> accounts() {
    return transfers.stream()
        .flatMap(t -> Stream.of(t.from(), t.to()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
