package org.ipfund.submission.reference;

import java.util.UUID;

/**
 * What a form says of the money it asks for.
 *
 * @param roundTitle of the round it stands in
 * @param projectsPerUnit how many fund projects the fund grants a receiving unit in a year, null
 *     for any number
 * @param byProvince whether the province decides (N23-74), else the city does
 * @param lumpSum whether a whole task is asked for (大专项+任务清单)
 */
public record FormTerms(
    UUID roundId,
    String roundTitle,
    String formCode,
    String fundCode,
    String fundName,
    Integer projectsPerUnit,
    boolean byProvince,
    boolean lumpSum) {}
