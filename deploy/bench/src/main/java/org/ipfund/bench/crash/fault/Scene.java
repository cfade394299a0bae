package org.ipfund.bench.crash.fault;

import java.time.Duration;
import java.util.List;
import org.ipfund.bench.crash.oracle.EffectJournal;
import org.ipfund.bench.crash.stage.Stage;
import org.ipfund.bench.crash.stream.Message;
import org.ipfund.bench.fuzz.Dice;

/**
 * Where a fault strikes.
 *
 * @param backlog what was acknowledged
 * @param lock how long a lock is held
 * @param outage how long a server is away
 * @param dice decide between variants of a fault
 */
public record Scene(
    Stage stage,
    EffectJournal journal,
    List<Message> backlog,
    Duration lock,
    Duration outage,
    Dice dice) {}
