package org.ipfund.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.RoleTable;
import org.ipfund.platform.journal.Insert;
import org.ipfund.platform.journal.Journal;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Ids;
import org.jboss.logging.MDC;

/**
 * The append-only record of who did what, when, from which value to which; an entry is committed
 * with the change it tells of.
 */
@ApplicationScoped
public class Audit {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "happened_at",
          "actor",
          "action",
          "subject_type",
          "subject_id",
          "before",
          "after",
          "request_id");
  private static final List<String> EXPRESSIONS =
      List.of("?", "?", "?", "?", "?", "?", "?::jsonb", "?::jsonb", "?");

  private final Journal journal;
  private final BusinessClock clock;
  private final Caller caller;
  private final ObjectMapper json;

  Audit(Journal journal, BusinessClock clock, Caller caller, ObjectMapper json) {
    this.journal = journal;
    this.clock = clock;
    this.caller = caller;
    this.json = json;
  }

  /**
   * Records one change; {@code before} and {@code after} are kept as JSON and may be null.
   *
   * @param action a verb in the past tense, such as {@code submitted}
   */
  public void record(
      String action, String subjectType, Object subjectId, Object before, Object after) {
    Object[] values = {
      Ids.next(),
      clock.instant().atOffset(ZoneOffset.UTC),
      caller.name(),
      action,
      subjectType,
      subjectId.toString(),
      write(before),
      write(after),
      MDC.get("requestId")
    };
    journal.add(new Insert("platform.audit_entry", COLUMNS, EXPRESSIONS, Arrays.asList(values)));
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
