package org.ipfund.performance.board;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What a board counts; null means all.
 *
 * @param grouping units that take part where it is not said
 * @param bodyId only this body, of a board by bodies
 * @param year of the call for reports that counts; the newest call where neither year nor quarter
 *     is said
 * @param quarter of that call
 */
public record BoardFilter(
    @RestQuery BoardGrouping grouping,
    @RestQuery UUID bodyId,
    @RestQuery Integer year,
    @RestQuery Integer quarter) {}
