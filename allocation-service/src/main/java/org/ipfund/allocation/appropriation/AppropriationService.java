package org.ipfund.allocation.appropriation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ipfund.allocation.reference.Funds;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.guard.FourEyes;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/** Enters appropriations; another person puts them in force. */
@ApplicationScoped
public class AppropriationService {

  private static final Wording WORDS = Wording.of(AppropriationService.class);

  private final AppropriationRepository appropriations;
  private final SourceAccounts sources;
  private final AppropriationViews views;
  private final Funds funds;
  private final FourEyes fourEyes;
  private final Caller caller;
  private final Audit audit;

  AppropriationService(
      AppropriationRepository appropriations,
      SourceAccounts sources,
      AppropriationViews views,
      Funds funds,
      FourEyes fourEyes,
      Caller caller,
      Audit audit) {
    this.appropriations = appropriations;
    this.sources = sources;
    this.views = views;
    this.funds = funds;
    this.fourEyes = fourEyes;
    this.caller = caller;
    this.audit = audit;
  }

  /**
   * Enters the ceiling of a year and fund; nothing counts it until another person approves it.
   *
   * @throws ProblemException 403 when the caller is not of the province, 422 when the amount is not
   *     positive, 409 when the year and fund have one
   */
  @Transactional
  public AppropriationFacts enter(AppropriationRequest request) {
    String scope = sources.scope();
    if (!caller.scope().sees(scope, "0")) {
      throw new ProblemException(ProblemKind.FORBIDDEN, WORDS.text("appropriation-province-only"));
    }
    if (!request.amount().isPositive()) {
      throw ProblemException.refused(List.of(notPositive()));
    }
    // The database knows one key; an older ceiling may have another name of the fund.
    if (appropriations.has(request.budgetYear(), List.of(funds.keys(request.fundName())))) {
      throw OnePerYearAndFund.conflict();
    }
    Appropriation entered =
        new Appropriation(request, funds.keyed(request.fundName()), caller.name(), scope);
    if (!fourEyes.need("appropriation")) {
      entered.takeEffect(sources.open(entered));
    }
    appropriations.persistAndFlush(entered);
    AppropriationFacts facts = views.of(entered.state());
    audit.record("entered", "appropriation", facts.id(), null, facts);
    return facts;
  }

  private static Violation notPositive() {
    return WORDS.violation("/amount", "amount");
  }
}
