package org.ipfund.performance.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.plan.content.PlanBoxResponse;
import org.ipfund.performance.plan.content.PlanContentReader;
import org.ipfund.performance.plan.content.PlanGoalResponse;
import org.ipfund.performance.plan.content.PlanPartResponse;
import org.ipfund.performance.plan.revision.PlanRevisionResponse;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Reads documents: one statement a list, five for a document. */
@ApplicationScoped
public class PlanReader {

  private static final String ITEM =
      """
      SELECT p.*, b.short_name AS issuer,
        (SELECT count(*) FROM plan_indicator i WHERE i.plan_id = p.id) AS indicators,
        (SELECT count(*) FROM task t WHERE t.plan_id = p.id AND t.needs_person <> '{}') AS needs
      FROM plan p JOIN body b ON b.id = p.issuing_body_id\
      """;

  private final Database database;
  private final Participation participation;
  private final PlanContentReader contents;
  private final PlanRevisions revisions;
  private final Publishers publishers;

  PlanReader(
      Database database,
      Participation participation,
      PlanContentReader contents,
      PlanRevisions revisions,
      Publishers publishers) {
    this.database = database;
    this.participation = participation;
    this.contents = contents;
    this.revisions = revisions;
    this.publishers = publishers;
  }

  /** That there is no such document, or none the caller may know of. */
  public static ProblemException unknown(UUID id) {
    return ProblemException.notFound("规划文件", "plan", id);
  }

  List<PlanItem> page(PlanFilter filter, PageRequest page, Locale language) {
    Select select =
        new Select(ITEM)
            .where("p.id > ?", page.afterId())
            .where(participation.sees("p"))
            .filter("p.region_code = ?", filter.regionCode())
            .filter("p.kind = ?", filter.kind() == null ? null : filter.kind().name())
            .filter("p.status = ?", filter.status() == null ? null : filter.status().name())
            .filter("p.derived_from_id = ?", filter.derivedFromId());
    if (filter.year() != null) {
      select.where(
          "extract(year FROM p.period_start) <= ? AND extract(year FROM p.period_end) >= ?",
          filter.year(),
          filter.year());
    }
    return select
        .then(" ORDER BY p.id")
        .limit(page.fetch())
        .read(database, row -> item(row, language));
  }

  /**
   * @throws ProblemException 404 when there is none that the caller may know of
   */
  public void require(UUID id) {
    if (new Select("SELECT 1 FROM plan p")
        .where("p.id = ?", id)
        .where(participation.sees("p"))
        .read(database, row -> true)
        .isEmpty()) {
      throw unknown(id);
    }
  }

  private PlanItem item(Columns row, Locale language) throws SQLException {
    PlanKind kind = row.constant("kind", PlanKind.class);
    PlanStatus status = row.constant("status", PlanStatus.class);
    Disclosure disclosure = row.constant("disclosure", Disclosure.class);
    return new PlanItem(
        row.id("id"),
        kind,
        kind.label().in(language),
        row.text("title"),
        row.text("document_number"),
        row.id("issuing_body_id"),
        row.text("issuer"),
        row.text("region_code"),
        row.date("issued_on"),
        row.date("period_start"),
        row.date("period_end"),
        disclosure,
        disclosure.label().in(language),
        row.flag("first_is_lead"),
        row.id("derived_from_id"),
        status,
        status.label().in(language),
        row.number("revision"),
        row.number("task_count"),
        row.flag("sample"),
        publishers.allowed(status, row.text("scope"), row.texts("prepared_by")),
        row.longNumber("version"));
  }

  /**
   * A document with what stands in it.
   *
   * @throws ProblemException 404 when there is none that the caller may know of
   */
  PlanResponse get(UUID id, Locale language) {
    List<PlanPartResponse> parts = contents.parts(id);
    List<PlanGoalResponse> goals = contents.goals(id, language);
    List<PlanBoxResponse> boxes = contents.boxes(id);
    List<PlanRevisionResponse> made = revisions.of(id);
    return new Select(ITEM)
            .where("p.id = ?", id)
            .where(participation.sees("p"))
            .read(database, row -> whole(item(row, language), row, parts, goals, boxes, made))
            .stream()
            .findFirst()
            .orElseThrow(() -> unknown(id));
  }

  private static PlanResponse whole(
      PlanItem item,
      Columns row,
      List<PlanPartResponse> parts,
      List<PlanGoalResponse> goals,
      List<PlanBoxResponse> boxes,
      List<PlanRevisionResponse> revisions)
      throws SQLException {
    return new PlanResponse(
        item.id(),
        item.kind(),
        item.kindLabel(),
        item.title(),
        item.documentNumber(),
        item.issuingBodyId(),
        item.issuingBodyName(),
        item.regionCode(),
        item.issuedOn(),
        item.periodStart(),
        item.periodEnd(),
        item.disclosure(),
        item.disclosureLabel(),
        item.firstIsLead(),
        item.derivedFromId(),
        item.status(),
        item.statusLabel(),
        item.revision(),
        item.taskCount(),
        row.number("indicators"),
        row.number("needs"),
        parts,
        goals,
        boxes,
        revisions,
        row.instant("published_at"),
        row.instant("closed_at"),
        row.text("closing_note"),
        item.sample(),
        item.allowedActions(),
        item.version());
  }
}
