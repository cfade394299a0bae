package org.ipfund.performance.share;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Of which year and body a list shows what is not divided.
 *
 * @param year this year where none is given
 * @param bodyId null for all
 */
public record UndecomposedFilter(@RestQuery Integer year, @RestQuery UUID bodyId) {}
