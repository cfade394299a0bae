package org.ipfund.performance.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.plan.publication.PublicationCheck;
import org.ipfund.performance.plan.revision.PlanClosureRequest;
import org.ipfund.performance.plan.revision.PlanRevisionRequest;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.BusinessClock;

/** A second person publishes what one has drafted (双人复核); the office closes what is over. */
@ApplicationScoped
class PlanPublishing {

  private final PlanRepository plans;
  private final PublicationCheck check;
  private final PlanRevisions revisions;
  private final Publishers publishers;
  private final Participation participation;
  private final Audit audit;
  private final BusinessClock clock;

  PlanPublishing(
      PlanRepository plans,
      PublicationCheck check,
      PlanRevisions revisions,
      Publishers publishers,
      Participation participation,
      Audit audit,
      BusinessClock clock) {
    this.plans = plans;
    this.check = check;
    this.revisions = revisions;
    this.publishers = publishers;
    this.participation = participation;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Publishes a draft: all who take part see it from now on.
   *
   * @throws ProblemException 404, 412, 428, 403 for who drafted it, 409 when it is no draft, 422
   */
  @Transactional
  public void publish(UUID id, String ifMatch, Caller by) {
    Plan plan = standing(id, ifMatch, PlanStatus.DRAFT);
    publishers.require(plan);
    check.require(plan.id(), plan.kind() == PlanKind.WORK_PROGRAMME, clock.today());
    PlanState before = PlanState.of(plan);
    plan.publish(by.name(), clock.instant());
    plans.write(plan);
    revisions.published(plan);
    check.tellParticipants(id, clock.today());
    audit.record("published", "plan", id.toString(), before, PlanState.of(plan));
  }

  /**
   * Revises a published document; what stays keeps its id.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is not published, 422
   */
  @Transactional
  public void revise(UUID id, String ifMatch, PlanRevisionRequest request) {
    Plan plan = standing(id, ifMatch, PlanStatus.PUBLISHED);
    PlanState before = PlanState.of(plan);
    plan.revise();
    revisions.write(plan, request);
    plans.write(plan);
    check.require(plan.id(), plan.kind() == PlanKind.WORK_PROGRAMME, clock.today());
    check.tellParticipants(id, clock.today());
    audit.record("revised", "plan", id.toString(), before, PlanState.of(plan));
  }

  /**
   * Closes a document that is over.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is not published
   */
  @Transactional
  public void close(UUID id, String ifMatch, PlanClosureRequest request, Caller by) {
    Plan plan = standing(id, ifMatch, PlanStatus.PUBLISHED);
    PlanState before = PlanState.of(plan);
    plan.close(request.note(), by.name(), clock.instant());
    plans.write(plan);
    audit.record("closed", "plan", id.toString(), before, PlanState.of(plan));
  }

  private Plan standing(UUID id, String ifMatch, PlanStatus wanted) {
    Plan plan = plans.lock(id);
    Etags.require(ifMatch, plan.version());
    participation.requireOffice(plan.scope());
    plan.require(wanted);
    return plan;
  }
}
