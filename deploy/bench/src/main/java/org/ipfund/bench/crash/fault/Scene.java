package org.ipfund.bench.crash.fault;

import java.time.Duration;
import java.util.List;
import org.ipfund.bench.crash.oracle.Journal;
import org.ipfund.bench.crash.stage.Stage;
import org.ipfund.bench.fuzz.Dice;

/**
 * Where a fault strikes.
 *
 * @param units those whose events are in the backlog
 * @param lock how long a lock is held
 * @param outage how long a server is away
 * @param dice decide between variants of a fault
 */
public record Scene(
    Stage stage, Journal journal, List<String> units, Duration lock, Duration outage, Dice dice) {}
