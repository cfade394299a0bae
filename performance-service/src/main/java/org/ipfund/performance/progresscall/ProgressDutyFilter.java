package org.ipfund.performance.progresscall;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which bodies a list of who owes what shows; null means all.
 *
 * @param owing true for those that owe a report, false for those that owe none
 */
public record ProgressDutyFilter(@RestQuery UUID bodyId, @RestQuery Boolean owing) {}
