package org.ipfund.performance.board;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which promises a list shows; null means all.
 *
 * @param indicatorId what they serve
 * @param catalogueProjectId the project of the catalogue that pays for them
 * @param fundProjectId the fund project that pays for them, itself or by one of its target tables
 * @param targetTableId the target table that pays for them, itself or by its fund project
 */
public record PromiseFilter(
    @RestQuery UUID planId,
    @RestQuery UUID indicatorId,
    @RestQuery UUID catalogueProjectId,
    @RestQuery UUID fundProjectId,
    @RestQuery UUID targetTableId) {}
