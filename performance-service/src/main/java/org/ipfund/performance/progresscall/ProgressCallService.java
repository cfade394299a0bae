package org.ipfund.performance.progresscall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Ids;

/** Opens calls for reports, puts their deadlines off and closes them: the issuing office. */
@ApplicationScoped
class ProgressCallService {

  private static final Wording WORDS = Wording.of(ProgressCallService.class);

  /** What was late by the former deadline and is in time by the new one. */
  private static final String IN_TIME =
      "UPDATE progress_report SET late = false WHERE call_id = ? AND late AND filed_at < ?";

  private final ProgressCallRepository calls;
  private final ProgressCallReader reader;
  private final Participation participation;
  private final Database database;
  private final Caller caller;
  private final Audit audit;
  private final BusinessClock clock;

  ProgressCallService(
      ProgressCallRepository calls,
      ProgressCallReader reader,
      Participation participation,
      Database database,
      Caller caller,
      Audit audit,
      BusinessClock clock) {
    this.calls = calls;
    this.reader = reader;
    this.participation = participation;
    this.database = database;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Opens a quarter.
   *
   * @throws ProblemException 404, 409 for another office, a document that is not in force or a
   *     quarter that is called already, 422
   */
  @Transactional
  public UUID open(ProgressCallRequest request) {
    CalledPlan plan = reader.lockedPlan(request.planId());
    participation.requireOffice(plan.scope());
    if (!plan.inForce()) {
      throw WORDS.conflict("call-plan");
    }
    refuse(CallRules.faults(request, plan, clock.instant()));
    ProgressCall call = new ProgressCall(Ids.next(), plan, request, caller.name(), clock.instant());
    calls.persistAndFlush(call);
    audit.record("opened", "progress-call", call.id().toString(), null, ProgressCallState.of(call));
    return call.id();
  }

  /**
   * Puts the deadline off; reports that are in time by the new one are no longer late.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is closed, 422
   */
  @Transactional
  public void extend(UUID id, String ifMatch, ProgressCallExtensionRequest request) {
    ProgressCall call = standing(id, ifMatch);
    ProgressCallState before = ProgressCallState.of(call);
    refuse(CallRules.extensionFaults(request.reportBy(), call.deadline(), clock.instant()));
    call.extend(CallDeadline.after(request.reportBy()));
    calls.write(call);
    database.update(IN_TIME, id, call.deadline());
    audit.record("extended", "progress-call", id.toString(), before, ProgressCallState.of(call));
  }

  /**
   * Closes a call: nothing more is reported on it.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is closed
   */
  @Transactional
  public void close(UUID id, String ifMatch) {
    ProgressCall call = standing(id, ifMatch);
    ProgressCallState before = ProgressCallState.of(call);
    call.close(caller.name(), clock.instant());
    calls.write(call);
    audit.record("closed", "progress-call", id.toString(), before, ProgressCallState.of(call));
  }

  private ProgressCall standing(UUID id, String ifMatch) {
    ProgressCall call = calls.lock(id);
    Etags.require(ifMatch, call.version());
    participation.requireOffice(call.scope());
    call.requireOpen();
    return call;
  }

  private static void refuse(List<Violation> faults) {
    if (!faults.isEmpty()) {
      throw ProblemException.refused(faults);
    }
  }
}
