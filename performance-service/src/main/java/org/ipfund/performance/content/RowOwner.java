package org.ipfund.performance.content;

import java.util.UUID;

/**
 * Whose table the rows are part of; they carry it so that the database can judge each alone.
 *
 * @param scope the path of the receiving region when the table was drafted
 */
public record RowOwner(UUID tableId, String scope, UUID unitId) {}
