package org.ipfund.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Reads the record; nothing here can change it. */
@ApplicationScoped
class AuditEntries {

  private static final String SUMMARY =
      "SELECT e.id, c.position, e.happened_at, e.outcome, e.action, e.operation, e.subject_type,"
          + " e.subject_id, e.actor, e.actor_name, e.unit_id, e.client, e.address,"
          + " e.on_behalf_of, e.request_id, e.problem, e.status, e.rules";
  private static final String WHOLE =
      ", encode(c.hash, 'hex') AS hash, e.recorded_at, e.before::text, e.after::text";
  private static final String FROM =
      " FROM platform.audit_entry e LEFT JOIN platform.audit_chain c ON c.entry_id = e.id";
  private static final String ONLY_FROM = "SELECT e.id FROM platform.audit_entry e";

  /** An entry with its values as the texts they are kept as. */
  record Whole(AuditEntrySummary summary, String before, String after) {}

  private final Database database;
  private final AuditVisibility sight;
  private final ObjectMapper json;

  AuditEntries(Database database, AuditVisibility sight, ObjectMapper json) {
    this.database = database;
    this.sight = sight;
    this.json = json;
  }

  /**
   * @param after where the page before ended, or null
   */
  List<AuditEntrySummary> page(AuditFilter filter, EntryOrder order, EntryKey after, int limit) {
    return order
        .page(filter.narrow(seen(SUMMARY + FROM)), after, limit)
        .read(database, AuditEntries::summary);
  }

  /** The same with the values before and after. */
  List<Whole> wholePage(AuditFilter filter, EntryOrder order, EntryKey after, int limit) {
    return order
        .page(filter.narrow(seen(SUMMARY + WHOLE + FROM)), after, limit)
        .read(database, row -> new Whole(summary(row), row.text("before"), row.text("after")));
  }

  /** True when more than so many entries are asked for. */
  boolean isMoreThan(AuditFilter filter, int most) {
    return !filter
        .narrow(seen(ONLY_FROM))
        .then(" OFFSET ? LIMIT 1", most)
        .read(database, row -> row.id("id"))
        .isEmpty();
  }

  Optional<AuditEntryResponse> find(UUID id) {
    return seen(SUMMARY + WHOLE + FROM)
        .where("e.id = ?", id)
        .read(database, this::response)
        .stream()
        .findFirst();
  }

  private Select seen(String select) {
    return new Select(select).where(sight.seen());
  }

  private static AuditEntrySummary summary(Columns row) throws SQLException {
    return new AuditEntrySummary(
        row.id("id"),
        row.row().getObject("position", Long.class),
        row.instant("happened_at"),
        row.constant("outcome", AuditOutcome.class),
        row.text("action"),
        row.text("operation"),
        row.text("subject_type"),
        row.text("subject_id"),
        row.text("actor"),
        row.text("actor_name"),
        row.id("unit_id"),
        row.text("client"),
        row.text("address"),
        row.text("on_behalf_of"),
        row.text("request_id"),
        row.text("problem"),
        row.numberOrNull("status"),
        row.texts("rules"));
  }

  private AuditEntryResponse response(Columns row) throws SQLException {
    return AuditEntryResponse.of(
        summary(row),
        row.text("hash"),
        row.instant("recorded_at"),
        tree(row.text("before")),
        tree(row.text("after")));
  }

  private JsonNode tree(String text) {
    try {
      return text == null ? null : json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
