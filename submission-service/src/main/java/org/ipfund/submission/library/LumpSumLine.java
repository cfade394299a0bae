package org.ipfund.submission.library;

import java.util.UUID;

/** The demand line within whose lump sum a city decides. */
record LumpSumLine(UUID demandId, int lineNo, UUID roundId) {

  /** The sub-project as it is told: with the line its money was asked for in. */
  Establishment over(Establishment project) {
    return new Establishment(
        project.projectId(),
        project.name(),
        demandId,
        lineNo,
        null,
        roundId,
        project.unitId(),
        project.scope(),
        project.regionCode(),
        project.budgetYear(),
        null,
        project.amount(),
        project.fundProjectId(),
        project.fundCode(),
        project.route(),
        project.lumpSum(),
        project.receivingRegionCode());
  }
}
