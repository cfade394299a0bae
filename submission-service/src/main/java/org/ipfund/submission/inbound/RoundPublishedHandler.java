package org.ipfund.submission.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;
import org.ipfund.platform.sql.Database;
import org.ipfund.submission.store.Json;

/** Keeps the copy of a round and its forms. */
@ApplicationScoped
public class RoundPublishedHandler implements EventHandler<RoundPublished> {

  /** An event may come again, also while it is handled: the database decides. */
  private static final String ROUND =
      """
      INSERT INTO known_round
        (id, revision, budget_year, fund_code, document_number, title, deadline_at, deadline_rule,
        catalogue_parts, return_days, history, opened_on)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(?, 10), coalesce(?, false), ?)
      ON CONFLICT (id) DO UPDATE SET revision = excluded.revision,
        budget_year = excluded.budget_year, fund_code = excluded.fund_code,
        document_number = excluded.document_number,
        title = excluded.title, deadline_at = excluded.deadline_at,
        deadline_rule = excluded.deadline_rule,
        catalogue_parts = excluded.catalogue_parts, return_days = excluded.return_days,
        history = excluded.history, opened_on = excluded.opened_on
      """;

  private static final String FORM =
      """
      INSERT INTO known_form (round_id, code, part, kind, title, approval_route, rules, categories)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (round_id, code) DO UPDATE SET part = excluded.part, kind = excluded.kind,
        title = excluded.title, approval_route = excluded.approval_route, rules = excluded.rules,
        categories = excluded.categories
      """;

  private final Database database;
  private final Json json;

  RoundPublishedHandler(Database database, Json json) {
    this.database = database;
    this.json = json;
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.round-published.v1";
  }

  @Override
  public Class<RoundPublished> payload() {
    return RoundPublished.class;
  }

  @Override
  public void handle(RoundPublished event, EventContext context) {
    database.update(
        ROUND,
        event.roundId(),
        event.revision(),
        event.budgetYear(),
        event.fundCode(),
        event.documentNumber(),
        event.title(),
        event.deadlineAt(),
        event.deadlineRule(),
        event.catalogueParts(),
        event.returnDays(),
        event.history(),
        event.openedOn());
    database.batch(FORM, event.forms().stream().map(form -> row(event, form)).toList());
    context.arrived("round:" + event.roundId());
  }

  private Object[] row(RoundPublished event, RoundPublished.Form form) {
    return new Object[] {
      event.roundId(),
      form.code(),
      form.part(),
      form.kind(),
      form.title(),
      form.approvalRoute(),
      json.write(form.rules()),
      form.categories() == null ? null : form.categories().toArray(String[]::new)
    };
  }
}
