package org.ipfund.submission.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.submission.inbound.Admission;
import org.ipfund.submission.inbound.RuleStage;
import org.ipfund.submission.store.Json;

/** Saves, submits and returns demands. */
@ApplicationScoped
public class DemandService {

  private final DemandRepository demands;
  private final LineStore lines;
  private final Judgement judgement;
  private final Outbox outbox;
  private final Audit audit;
  private final Json json;

  DemandService(
      DemandRepository demands,
      LineStore lines,
      Judgement judgement,
      Outbox outbox,
      Audit audit,
      Json json) {
    this.demands = demands;
    this.lines = lines;
    this.judgement = judgement;
    this.outbox = outbox;
    this.audit = audit;
    this.json = json;
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
    List<Finding> findings = judgement.pass(admission, request.numbered(), RuleStage.SAVE);
    Demand demand =
        new Demand(
            request.roundId(),
            request.unitId(),
            request.formCode(),
            admission.unit().regionCode(),
            admission.round().budgetYear());
    demand.become(request, json.write(findings));
    demands.persistAndFlush(demand);
    lines.insert(demand.id(), request.numbered());
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
    Judgement.requireSameFiling(demand, request);
    Admission admission = judgement.admit(request);
    List<Finding> findings = judgement.pass(admission, request.numbered(), RuleStage.SAVE);
    DemandResponse before = before(demand, admission);
    demand.become(request, json.write(findings));
    demands.flush();
    lines.replace(id, request.numbered());
    return tell("changed", demand, admission, findings, before);
  }

  /**
   * Files the demand.
   *
   * @throws ProblemException 404, 412, 409 in another status, 422 after the deadline and by rules
   *     that refuse at submission
   */
  @Transactional
  public DemandResponse submit(UUID id, String ifMatch) {
    Demand demand = demands.lock(id);
    Etags.require(ifMatch, demand.version());
    demand.require(DemandAction.SUBMIT);
    Admission admission = judgement.admission(demand);
    List<Finding> findings = judgement.pass(admission, lines.of(id), RuleStage.SUBMIT);
    DemandResponse before = before(demand, admission);
    demand.submit(judgement.now(), json.write(findings));
    demands.flush();
    outbox.append(DemandSubmitted.of(demand));
    return tell("submitted", demand, admission, findings, before);
  }

  /**
   * Sends a filed demand back to its unit. One that is merged already shows as stale in its
   * consolidation from then on.
   *
   * @throws ProblemException 404, 412, 409 in another status
   */
  @Transactional
  public DemandResponse giveBack(UUID id, String ifMatch, String reason) {
    Demand demand = demands.lock(id);
    Etags.require(ifMatch, demand.version());
    Admission admission = judgement.admission(demand);
    DemandResponse before = before(demand, admission);
    demand.giveBack(reason);
    demands.flush();
    outbox.append(DemandReturned.of(demand));
    return tell("returned", demand, admission, findings(demand), before);
  }

  private DemandResponse before(Demand demand, Admission admission) {
    return DemandResponse.from(demand, admission.unit().name(), findings(demand));
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
    DemandResponse after = DemandResponse.from(demand, admission.unit().name(), findings);
    audit.record(action, "demand", demand.id(), before, after);
    return after;
  }
}
