package org.ipfund.submission.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.Money;

/** Notes which projects a notice funds, so that the library shows them as funded. */
@ApplicationScoped
public class NoticeIssuedHandler implements EventHandler<NoticeIssued> {

  private static final String UPSERT =
      "INSERT INTO known_funding"
          + " (project_id, notice_id, document_number, amount, scope, unit_id)"
          + " SELECT n.project, n.notice, n.number, n.amount, coalesce(p.scope, '/'), p.unit_id"
          + " FROM (VALUES (?::uuid, ?::uuid, ?::text, ?::numeric))"
          + " n (project, notice, number, amount)"
          + " LEFT JOIN project p ON p.id = n.project ON CONFLICT (project_id, notice_id)"
          + " DO UPDATE SET amount = excluded.amount, document_number = excluded.document_number";

  private final Database database;

  NoticeIssuedHandler(Database database) {
    this.database = database;
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
    Map<UUID, Money> byProject = new TreeMap<>();
    for (NoticeIssued.Line line : event.lines()) {
      if (line.projectId() != null) {
        byProject.merge(line.projectId(), line.amount(), Money::plus);
      }
    }
    List<Object[]> rows = new ArrayList<>();
    byProject.forEach(
        (project, amount) ->
            rows.add(new Object[] {project, event.noticeId(), event.documentNumber(), amount}));
    database.batch(UPSERT, rows);
  }
}
