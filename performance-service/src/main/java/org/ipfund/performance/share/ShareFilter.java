package org.ipfund.performance.share;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which shares a list shows; null means all.
 *
 * @param bodyId who takes them
 * @param stage the stage they belong to
 * @param priority 重点工作 of its stage
 */
public record ShareFilter(
    @RestQuery UUID planId,
    @RestQuery UUID taskId,
    @RestQuery UUID bodyId,
    @RestQuery Integer year,
    @RestQuery ShareStatus status,
    @RestQuery String stage,
    @RestQuery Boolean priority) {}
