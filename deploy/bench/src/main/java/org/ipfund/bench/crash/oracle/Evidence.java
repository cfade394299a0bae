package org.ipfund.bench.crash.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the consumer's database tells after a trial.
 *
 * @param effects in the order in which they happened
 * @param remembered identifiers in the inbox
 * @param kept events beside the stream
 * @param states the sequence that each unit's row shows
 */
public record Evidence(
    List<Effect> effects, Set<UUID> remembered, List<Kept> kept, Map<String, Integer> states) {}
