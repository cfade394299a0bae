package org.ipfund.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Identity;
import org.ipfund.platform.access.Scope;
import org.ipfund.platform.journal.Journal;
import org.ipfund.platform.value.Ids;

/** Records what a command did, in the command's own transaction. */
public final class CommandAudit {

  private final ObjectMapper json = new ObjectMapper().findAndRegisterModules();
  private final Connection connection;
  private final Caller.Acting acting;

  /**
   * @param actor who runs the command
   * @param operation the command's name
   */
  public CommandAudit(Connection connection, String actor, String operation) {
    this.connection = connection;
    this.acting =
        new Caller.Acting(Identity.system(actor), Scope.EVERYTHING, operation, null, null);
  }

  /** Records one change, as {@link Audit#record} does. */
  public void record(
      String action, String subjectType, Object subjectId, Object before, Object after)
      throws SQLException {
    AuditedAction deed =
        new AuditedAction(
            Ids.next(),
            Instant.now(),
            null,
            acting,
            action,
            subjectType,
            subjectId.toString(),
            AuditOutcome.DONE);
    Journal.write(connection, AuditRows.done(deed, write(before), write(after)));
  }

  private String write(Object value) {
    try {
      return value == null ? null : json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
