package org.ipfund.allocation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.allocation.appropriation.AppropriationReader;
import org.ipfund.allocation.appropriation.AppropriationState;
import org.ipfund.allocation.reference.FundFacts;
import org.ipfund.allocation.reference.Funds;
import org.ipfund.platform.place.PlacePaths;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.BusinessClock;

/** Holds the head of a draft against its appropriation and its fund. */
@ApplicationScoped
public class NoticeHeads {

  private final AppropriationReader appropriations;
  private final Funds funds;
  private final BusinessClock clock;
  private final PlacePaths places;
  private final String issuingRegion;

  NoticeHeads(
      AppropriationReader appropriations,
      Funds funds,
      BusinessClock clock,
      PlacePaths places,
      @ConfigProperty(name = "ipfund.issuing-region") String issuingRegion) {
    this.appropriations = appropriations;
    this.funds = funds;
    this.clock = clock;
    this.places = places;
    this.issuingRegion = issuingRegion;
  }

  /** The place that issues: a draft belongs to it. */
  public String scope() {
    return places.path(issuingRegion).orElseThrow();
  }

  /**
   * @throws ProblemException 422 with everything that does not suit
   */
  public NoticeHead checked(NoticeRequest request) {
    AppropriationState appropriation =
        appropriations
            .find(request.appropriationId())
            .orElseThrow(() -> ProblemException.refused(List.of(HeadRules.noAppropriation())));
    Optional<FundFacts> fund =
        request.fundCode() == null
            ? funds.named(appropriation.fund())
            : funds.find(request.fundCode());
    List<Violation> violations = HeadRules.rules(request, appropriation, fund, clock.today());
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    return NoticeHead.of(request, appropriation, fund);
  }
}
