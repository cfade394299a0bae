package org.ipfund.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.RoleTable;
import org.ipfund.platform.journal.Journal;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Ids;
import org.jboss.logging.MDC;

/**
 * The append-only record of who did what, when, from where, from which value to which; an entry is
 * committed with the change it tells of.
 */
@ApplicationScoped
public class Audit {

  private final Journal journal;
  private final BusinessClock clock;
  private final Caller caller;
  private final ObjectMapper json;
  private final AuditSettings settings;

  Audit(
      Journal journal,
      BusinessClock clock,
      Caller caller,
      ObjectMapper json,
      AuditSettings settings) {
    this.journal = journal;
    this.clock = clock;
    this.caller = caller;
    this.json = json;
    this.settings = settings;
  }

  /**
   * Records one change; {@code before} and {@code after} are kept as JSON and may be null.
   *
   * @param action a verb in the past tense, such as {@code submitted}
   */
  public void record(
      String action, String subjectType, Object subjectId, Object before, Object after) {
    if (!settings.enabled()) {
      return;
    }
    AuditedAction deed = deed(action, subjectType, subjectId, AuditOutcome.DONE);
    AuditRows.done(deed, write(before), write(after)).forEach(journal::add);
  }

  /**
   * Records that something which is no request was refused.
   *
   * @param problem what was wrong, as a problem's type names it
   */
  public void refused(String subjectType, Object subjectId, String problem) {
    if (settings.enabled()) {
      AuditedAction deed = deed("refused", subjectType, subjectId, AuditOutcome.REFUSED);
      AuditRows.refused(deed, problem, 0, List.of()).forEach(journal::add);
    }
  }

  private AuditedAction deed(
      String action, String subjectType, Object subjectId, AuditOutcome outcome) {
    return new AuditedAction(
        Ids.next(),
        clock.instant(),
        (String) MDC.get("requestId"),
        caller.acting(),
        action,
        subjectType,
        subjectId.toString(),
        outcome);
  }

  private String write(Object value) {
    try {
      return value == null
          ? null
          : json.writer().withAttribute(RoleTable.WHOLE, true).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
