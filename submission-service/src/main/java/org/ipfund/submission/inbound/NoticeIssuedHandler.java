package org.ipfund.submission.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;
import org.ipfund.platform.sql.Database;

/** Notes what a notice gives to fund projects; the library spreads it. */
@ApplicationScoped
public class NoticeIssuedHandler implements EventHandler<NoticeIssued> {

  /** An event may come again, also while it is handled: the database decides. */
  private static final String UPSERT =
      "INSERT INTO known_funding"
          + " (project_id, notice_id, document_number, amount, total, issued_at, fund_project_id,"
          + " scope, unit_id)"
          + " SELECT n.project, n.notice, n.number, n.amount, n.total, n.at, coalesce(f.id, p.fund_project_id),"
          + " coalesce(f.scope, p.scope, '/'), coalesce(f.unit_id, p.unit_id)"
          + " FROM (VALUES (?::uuid, ?::uuid, ?::text, ?::numeric, ?::numeric, ?::timestamptz))"
          + " n (project, notice, number, amount, total, at)"
          + " LEFT JOIN fund_project f ON f.id = n.project"
          + " LEFT JOIN project p ON p.id = n.project ON CONFLICT (project_id, notice_id)"
          + " DO UPDATE SET amount = excluded.amount, total = excluded.total,"
          + " document_number = excluded.document_number";

  private final Database database;
  private final Event<FundingChanged> funded;

  NoticeIssuedHandler(Database database, Event<FundingChanged> funded) {
    this.database = database;
    this.funded = funded;
  }

  @Override
  public String type() {
    return "org.ipfund.allocation.notice-issued.v1";
  }

  @Override
  public Class<NoticeIssued> payload() {
    return NoticeIssued.class;
  }

  @Override
  public void handle(NoticeIssued event, EventContext context) {
    Map<UUID, NoticeIssued.Line> byProject = new TreeMap<>();
    for (NoticeIssued.Line line : event.lines()) {
      if (line.projectId() != null) {
        byProject.merge(line.projectId(), line, NoticeIssued.Line::plus);
      }
    }
    List<Object[]> rows = new ArrayList<>();
    byProject.forEach(
        (project, line) ->
            rows.add(
                new Object[] {
                  project,
                  event.noticeId(),
                  event.documentNumber(),
                  line.amount(),
                  line.total(),
                  context.happenedAt()
                }));
    database.batch(UPSERT, rows);
    funded.fire(new FundingChanged(byProject.keySet()));
  }
}
