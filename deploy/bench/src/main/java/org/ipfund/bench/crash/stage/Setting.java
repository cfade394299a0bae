package org.ipfund.bench.crash.stage;

import java.nio.file.Path;
import java.util.Optional;
import org.ipfund.bench.crash.mutant.Mutant;

/**
 * What a stage is made of.
 *
 * @param consumer who takes the backlog
 * @param root the suite's folder, where the packaged service is
 * @param data where the servers keep their data, and everybody's logs are
 * @param lockTimeoutSeconds how long the service waits for a lock
 */
public record Setting(
    Consumer consumer, Path root, Path data, int lockTimeoutSeconds, Optional<Mutant> mutant) {}
