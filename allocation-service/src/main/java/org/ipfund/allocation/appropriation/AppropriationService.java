package org.ipfund.allocation.appropriation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.allocation.ledger.AccountKey;
import org.ipfund.allocation.ledger.Ledger;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.Violation;
import org.ipfund.platform.value.Text;

/** Enters appropriations; each opens the account its notices draw on. */
@ApplicationScoped
public class AppropriationService {

  private final AppropriationRepository appropriations;
  private final Ledger ledger;
  private final Audit audit;
  private final String issuingRegion;

  AppropriationService(
      AppropriationRepository appropriations,
      Ledger ledger,
      Audit audit,
      @ConfigProperty(name = "ipfund.issuing-region") String issuingRegion) {
    this.appropriations = appropriations;
    this.ledger = ledger;
    this.audit = audit;
    this.issuingRegion = issuingRegion;
  }

  /**
   * Enters the ceiling of a year and fund.
   *
   * @throws ProblemException 422 when the amount is not positive, 409 when the year and fund have
   *     one
   */
  @Transactional
  public AppropriationFacts enter(AppropriationRequest request) {
    if (!request.amount().isPositive()) {
      throw ProblemException.refused(List.of(notPositive()));
    }
    AccountKey source = AccountKey.source(issuingRegion, request.budgetYear(), request.fundName());
    UUID account = ledger.openSource(source, request.amount());
    Appropriation appropriation = new Appropriation(request, account);
    appropriations.persistAndFlush(appropriation);
    AppropriationFacts facts = appropriation.facts();
    audit.record("entered", "appropriation", facts.id(), null, facts);
    return facts;
  }

  private static Violation notPositive() {
    return new Violation(
        "/amount",
        "amount",
        new Text("金额应大于零", "the amount must be more than zero"),
        new Text("请填写年度预算数", "give the year's budget"));
  }
}
