package org.ipfund.performance.table;

import java.util.UUID;
import org.ipfund.performance.content.TableText;

/**
 * An approved demand that no approved version of its table holds yet.
 *
 * @param text what it adds to the table
 */
public record WaitingDemand(UUID demandId, TableText text) {}
