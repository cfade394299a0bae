package org.ipfund.performance.share.yearplan;

import java.util.UUID;

/**
 * The document that plans of a year are of, as far as they need it.
 *
 * @param takesPart whether the body is named in it
 */
record YearPlanOwner(UUID planId, String scope, int firstYear, int lastYear, boolean takesPart) {}
