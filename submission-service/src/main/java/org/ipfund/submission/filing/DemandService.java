package org.ipfund.submission.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.RuleStage;
import org.ipfund.submission.demand.Demand;
import org.ipfund.submission.demand.DemandAction;
import org.ipfund.submission.demand.DemandRepository;
import org.ipfund.submission.demand.DemandRequest;
import org.ipfund.submission.demand.DemandResponse;
import org.ipfund.submission.demand.FilingTime;
import org.ipfund.submission.demand.Finding;
import org.ipfund.submission.demand.LineStore;
import org.ipfund.submission.ownership.Permits;
import org.ipfund.submission.reference.Admission;
import org.ipfund.submission.store.Json;

/** Saves, submits, withdraws and returns demands. */
@ApplicationScoped
public class DemandService {

  private final DemandRepository demands;
  private final LineStore lines;
  private final DemandCheck judgement;
  private final Outbox outbox;
  private final Audit audit;
  private final Json json;
  private final Permits permits;

  DemandService(
      DemandRepository demands,
      LineStore lines,
      DemandCheck judgement,
      Outbox outbox,
      Audit audit,
      Json json,
      Permits permits) {
    this.demands = demands;
    this.lines = lines;
    this.judgement = judgement;
    this.outbox = outbox;
    this.audit = audit;
    this.json = json;
    this.permits = permits;
  }

  /**
   * Saves a new draft.
   *
   * @throws ProblemException 422 after the deadline, for unknown references and by rules that
   *     refuse at saving; 409 when the unit has answered this form already
   */
  @Transactional
  public DemandResponse create(DemandRequest request) {
    Admission admission = judgement.admit(request);
    List<Finding> findings =
        judgement.pass(Filing.first(admission, request.content()), RuleStage.SAVE);
    Demand demand = new Demand(admission.round(), admission.unit(), request.formCode());
    demand.become(request, json.write(findings), permits.who());
    demands.persistAndFlush(demand);
    lines.insert(demand, request.numbered());
    return tell("created", demand, admission, findings, null);
  }

  /**
   * Replaces a draft's or a returned demand's content.
   *
   * @throws ProblemException 404, 412, 409 in another status, 422 as for {@link #create}
   */
  @Transactional
  public DemandResponse change(UUID id, String ifMatch, DemandRequest request) {
    Demand demand = demands.lock(id);
    Etags.require(ifMatch, demand.version());
    demand.require(DemandAction.CHANGE);
    DemandCheck.requireSameFiling(demand, request);
    Admission admission = judgement.admission(demand);
    List<Finding> findings =
        judgement.pass(Filing.again(admission, demand, request.content()), RuleStage.SAVE);
    DemandResponse before = before(demand, admission);
    demand.become(request, json.write(findings), permits.who());
    permits.keepConfidential(demand);
    demands.flush();
    lines.replace(demand, request.numbered());
    return tell("changed", demand, admission, findings, before);
  }

  /**
   * Files the demand, which is for others than those who wrote it.
   *
   * @throws ProblemException 404, 412, 409 in another status, 403 for one of them, 422 after the
   *     deadline and by rules that refuse at submission
   */
  @Transactional
  public DemandResponse submit(UUID id, String ifMatch) {
    Demand demand = demands.lock(id);
    Etags.require(ifMatch, demand.version());
    demand.require(DemandAction.SUBMIT);
    permits.requireApart(demand.preparers());
    Admission admission = judgement.admission(demand);
    Filing filing = Filing.again(admission, demand, demand.content(lines.of(id)));
    List<Finding> findings = judgement.pass(filing, RuleStage.SUBMIT);
    DemandResponse before = before(demand, admission);
    demand.submit(judgement.now(), json.write(findings));
    keep(demand);
    outbox.append(DemandSubmitted.of(demand));
    return tell("submitted", demand, admission, findings, before);
  }

  /**
   * Sends a filed demand back to its unit. One that is merged already shows as stale in its
   * consolidation from then on. It may come again until the instant the return names, or as long as
   * the round gives, also after the deadline.
   *
   * @throws ProblemException 404, 412, 409 in another status, 422 when that instant has passed
   */
  @Transactional
  public DemandResponse giveBack(UUID id, String ifMatch, DemandReturnRequest request) {
    Demand demand = demands.lock(id);
    Etags.require(ifMatch, demand.version());
    demand.require(DemandAction.RETURN);
    Admission admission = judgement.admission(demand);
    DemandResponse before = before(demand, admission);
    int days = admission.round().returnDays();
    demand.giveBack(request.reason(), ReturnDay.of(request.until(), days, judgement.now()));
    keep(demand);
    outbox.append(DemandReturned.of(demand));
    return tell("returned", demand, admission, findings(demand), before);
  }

  /**
   * Lets the unit take back what nobody has acted on yet, as long as it can come again; it is a
   * draft again.
   *
   * @throws ProblemException 404, 412, 409 in another status, 422 after the deadline
   */
  @Transactional
  public DemandResponse withdraw(UUID id, String ifMatch) {
    Demand demand = demands.lock(id);
    Etags.require(ifMatch, demand.version());
    demand.require(DemandAction.WITHDRAW);
    Admission admission = judgement.admission(demand);
    judgement.requireWithdrawable(demand, admission);
    DemandResponse before = before(demand, admission);
    demand.withdraw();
    keep(demand);
    outbox.append(DemandWithdrawn.of(demand));
    return tell("withdrawn", demand, admission, findings(demand), before);
  }

  /**
   * Withdraws a draft for good; its unit may answer the form anew.
   *
   * @throws ProblemException 404, 412, 409 in another status, or while it stands in a package
   */
  @Transactional
  public void delete(UUID id, String ifMatch) {
    Demand demand = demands.lock(id);
    Etags.require(ifMatch, demand.version());
    demand.require(DemandAction.DELETE);
    audit.record("deleted", "demand", id, before(demand, judgement.admission(demand)), null);
    lines.delete(id);
    demands.delete(demand);
    demands.flush();
  }

  /** Keeps it from the province again, with its lines. */
  private void keep(Demand demand) {
    String before = demand.belonging().leastDepth();
    permits.keepConfidential(demand);
    demands.flush();
    if (!before.equals(demand.belonging().leastDepth())) {
      lines.follow(List.of(demand.id()));
    }
  }

  private DemandResponse before(Demand demand, Admission admission) {
    return response(demand, admission, findings(demand));
  }

  private DemandResponse response(Demand demand, Admission admission, List<Finding> findings) {
    return DemandResponse.from(
        demand,
        admission.unitName(),
        findings,
        permits.among(demand.actions(phase(demand, admission)), demand.ownership()));
  }

  private FilingTime.Phase phase(Demand demand, Admission admission) {
    return FilingTime.of(admission, demand.returnUntil()).at(judgement.now());
  }

  private List<Finding> findings(Demand demand) {
    return json.read(demand.findings(), Finding.class);
  }

  private DemandResponse tell(
      String action,
      Demand demand,
      Admission admission,
      List<Finding> findings,
      DemandResponse before) {
    DemandResponse after = response(demand, admission, findings);
    audit.record(action, "demand", demand.id(), before, after);
    return after;
  }
}
