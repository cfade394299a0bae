package org.ipfund.catalog.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.ipfund.catalog.region.Province;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** Adds and changes funds. There is no end of a fund: rounds, notices and tables name it. */
@ApplicationScoped
public class FundService {

  private static final Wording WORDS = Wording.of(FundService.class);

  private final FundRepository funds;
  private final Province province;
  private final Outbox outbox;
  private final Audit audit;
  private final Caller caller;

  FundService(FundRepository funds, Province province, Outbox outbox, Audit audit, Caller caller) {
    this.funds = funds;
    this.province = province;
    this.outbox = outbox;
    this.audit = audit;
    this.caller = caller;
  }

  /**
   * Adds a fund.
   *
   * @throws ProblemException 403 when the caller is not the province's, 409 when its code or name
   *     is another fund's, or the name was
   */
  @Transactional
  public FundResponse add(FundRequest request) {
    province.require();
    Fund fund = new Fund(request, province.scope());
    fund.told();
    funds.persistAndFlush(fund);
    funds.requireNeverAnothers(fund);
    return tell("added", fund, null);
  }

  /**
   * Replaces a fund's facts; the same facts again change nothing.
   *
   * @throws ProblemException 404, 412, 428, 422 for another code, 409 when its name is another
   *     fund's or was
   */
  @Transactional
  public FundResponse change(String code, String ifMatch, FundRequest request) {
    province.require();
    Fund fund = funds.lock(code);
    Etags.require(ifMatch, fund.version());
    requireSame(code, request);
    FundResponse before = response(fund);
    if (!fund.become(request)) {
      return before;
    }
    fund.told();
    funds.flush();
    funds.requireNeverAnothers(fund);
    return tell("changed", fund, before);
  }

  /** Tells of the funds that came with the database, each once among all replicas. */
  @Transactional
  public void tellUntold() {
    for (Fund fund : funds.lockUntold()) {
      fund.told();
      funds.flush();
      tell("told", fund, null);
    }
  }

  /** A fund with what the caller may do with it. */
  FundResponse response(Fund fund) {
    List<FundAction> allowed =
        Stream.of(FundAction.values()).filter(a -> caller.may(a.operation())).toList();
    return FundResponse.from(fund, allowed);
  }

  private FundResponse tell(String action, Fund fund, FundResponse before) {
    FundResponse after = response(fund);
    outbox.append(FundChanged.of(fund));
    audit.record(action, "fund", fund.code(), before, after);
    return after;
  }

  private static void requireSame(String code, FundRequest request) {
    if (!request.code().equals(code)) {
      throw ProblemException.refused(List.of(WORDS.violation("/code", "fund-code")));
    }
  }
}
