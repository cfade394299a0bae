package org.ipfund.allocation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Money;

/** Notices in the order they were drafted, as far as {@link NoticeVisibility} lets them be seen. */
@ApplicationScoped
public class Notices {

  private static final String INSERT =
      "INSERT INTO notice (id, document_number, title, budget_year, stage, appropriation_id,"
          + " printed_on, disclosure, function_code, three_guarantees_code, fund_code, fund_name,"
          + " imported_history, status, version, scope, prepared_by, fund_key)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
          + " (SELECT fund_key FROM appropriation WHERE id = ?))";
  private static final String CHANGED =
      "UPDATE notice SET document_number = ?, title = ?, budget_year = ?, stage = ?,"
          + " appropriation_id = ?, printed_on = ?, disclosure = ?, function_code = ?,"
          + " three_guarantees_code = ?, fund_code = ?, fund_name = ?, imported_history = ?,"
          + " version = ?, prepared_by = ?,"
          + " fund_key = (SELECT fund_key FROM appropriation WHERE id = ?) WHERE id = ?";
  private static final String PREPARED =
      "UPDATE notice SET version = version + 1, prepared_by = array_append("
          + "array_remove(prepared_by, ?::text), ?::text) WHERE id = ?";
  private static final String ISSUED =
      "UPDATE notice SET version = version + 1, status = 'ISSUED', total = ?, net_change = ?,"
          + " issued_at = ?, issued_by = ? WHERE id = ?";

  private final Database database;
  private final NoticeVisibility sight;
  private final Caller caller;

  Notices(Database database, NoticeVisibility sight, Caller caller) {
    this.database = database;
    this.sight = sight;
    this.caller = caller;
  }

  /**
   * @throws ProblemException 404 when there is none the caller may know of
   */
  public Notice get(UUID id) {
    return one(id, "");
  }

  /** The same, locked until the end of the transaction. */
  public Notice lock(UUID id) {
    return one(id, " FOR UPDATE");
  }

  /** The same, only for whoever reaches the place that issues it and so sees all of its lines. */
  public Notice whole(UUID id) {
    Notice notice = get(id);
    if (!caller.scope().sees(notice.scope(), "0")) {
      throw missing(id);
    }
    return notice;
  }

  private Notice one(UUID id, String lock) {
    return select().where("n.id = ?", id).then(lock).read(database, Notice::of).stream()
        .findFirst()
        .orElseThrow(() -> missing(id));
  }

  public List<Notice> page(NoticeFilter filter, PageRequest page) {
    return select()
        .filter("n.budget_year = ?", filter.budgetYear())
        .filter("n.stage = ?", filter.stage())
        .filter("n.status = ?", filter.status())
        .where("n.id > ?", page.afterId())
        .then(" ORDER BY n.id LIMIT ?", page.fetch())
        .read(database, Notice::of);
  }

  private Select select() {
    return new Select("SELECT n.* FROM notice n").where(sight.seen());
  }

  /** Keeps a draft; the database refuses a second notice with its number. */
  public void add(Notice draft) {
    database.update(
        INSERT,
        draft.id(),
        draft.documentNumber(),
        draft.title(),
        draft.budgetYear(),
        draft.stage(),
        draft.appropriationId(),
        draft.printedOn(),
        draft.disclosure(),
        draft.codes().functionCode(),
        draft.codes().threeGuaranteesCode(),
        draft.fundCode(),
        draft.fundName(),
        draft.importedHistory(),
        draft.status(),
        draft.version(),
        draft.scope(),
        draft.preparedBy().toArray(String[]::new),
        draft.appropriationId());
  }

  /** Keeps the new head of a locked draft; the database refuses a number that another has. */
  public void change(Notice draft) {
    database.update(
        CHANGED,
        draft.documentNumber(),
        draft.title(),
        draft.budgetYear(),
        draft.stage(),
        draft.appropriationId(),
        draft.printedOn(),
        draft.disclosure(),
        draft.codes().functionCode(),
        draft.codes().threeGuaranteesCode(),
        draft.fundCode(),
        draft.fundName(),
        draft.importedHistory(),
        draft.version(),
        draft.preparedBy().toArray(String[]::new),
        draft.appropriationId(),
        draft.id());
  }

  /** Takes a locked draft away, without its rows; its number is free again. */
  public void remove(Notice draft) {
    database.update("DELETE FROM notice WHERE id = ?", draft.id());
  }

  /** Says that the caller had a hand in a locked draft; gives it with its next version. */
  public Notice prepared(UUID id) {
    database.update(PREPARED, caller.name(), caller.name(), id);
    return get(id);
  }

  /** Turns a locked draft into an issued notice, for good. */
  public Notice issued(UUID id, Money total, Money netChange, Instant now) {
    database.update(ISSUED, total, netChange, now, caller.name(), id);
    return get(id);
  }

  private static ProblemException missing(UUID id) {
    return ProblemException.notFound("下达通知", "notice", id);
  }
}
