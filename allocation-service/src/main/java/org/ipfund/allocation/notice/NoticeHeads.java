package org.ipfund.allocation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.ipfund.allocation.appropriation.AppropriationFacts;
import org.ipfund.allocation.appropriation.Appropriations;
import org.ipfund.allocation.inbound.FundFacts;
import org.ipfund.allocation.inbound.KnownFunds;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.Violation;
import org.ipfund.platform.value.BusinessClock;

/** Holds the head of a draft against its appropriation and its fund. */
@ApplicationScoped
class NoticeHeads {

  private final Appropriations appropriations;
  private final KnownFunds funds;
  private final BusinessClock clock;

  NoticeHeads(Appropriations appropriations, KnownFunds funds, BusinessClock clock) {
    this.appropriations = appropriations;
    this.funds = funds;
    this.clock = clock;
  }

  /**
   * @throws ProblemException 422 with everything that does not suit
   */
  NoticeHead checked(NoticeRequest request) {
    AppropriationFacts appropriation =
        appropriations
            .find(request.appropriationId())
            .orElseThrow(() -> ProblemException.refused(List.of(HeadChecks.noAppropriation())));
    Optional<FundFacts> fund =
        request.fundCode() == null
            ? funds.named(appropriation.fund())
            : funds.find(request.fundCode());
    List<Violation> violations = HeadChecks.rules(request, appropriation, fund, clock.today());
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    return NoticeHead.of(request, appropriation, fund);
  }
}
