package org.ipfund.submission.library;

import java.util.UUID;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.demand.Demand;
import org.ipfund.submission.subproject.Route;
import org.ipfund.submission.subproject.SubProjectRequest;

/**
 * A sub-project (子项目) that is established: an approved demand line, or what a city decides within
 * what it received. Of the latter there is no demand, line, package, round and form.
 *
 * @param scope where it belongs
 */
public record Establishment(
    UUID projectId,
    String name,
    UUID demandId,
    Integer lineNo,
    UUID consolidationId,
    UUID roundId,
    UUID unitId,
    String scope,
    String regionCode,
    int budgetYear,
    String formCode,
    Money amount,
    UUID fundProjectId,
    String fundCode,
    Route route,
    boolean lumpSum,
    String receivingRegionCode) {

  static Establishment of(ReceivedAward placed, Award.Taken line, UUID fundProjectId) {
    Award award = placed.award();
    Demand demand = award.demand();
    return new Establishment(
        Ids.next(),
        line.name(),
        demand.id(),
        line.lineNo(),
        award.consolidationId(),
        demand.roundId(),
        demand.unitId(),
        demand.belonging().scope(),
        demand.regionCode(),
        demand.budgetYear(),
        demand.formCode(),
        line.amount(),
        fundProjectId,
        placed.terms().fundCode(),
        placed.route(),
        placed.lumpSum(),
        placed.receipt().regionCode());
  }

  /** What a city decides within a fund project. */
  static Establishment within(FundProject fundProject, SubProjectRequest request, UUID unit) {
    return new Establishment(
        Ids.next(),
        request.name(),
        null,
        null,
        null,
        null,
        unit,
        fundProject.scope(),
        fundProject.receivingRegionCode(),
        fundProject.budgetYear(),
        null,
        request.amount(),
        fundProject.id(),
        fundProject.fundCode(),
        Route.CITY,
        false,
        fundProject.receivingRegionCode());
  }
}
