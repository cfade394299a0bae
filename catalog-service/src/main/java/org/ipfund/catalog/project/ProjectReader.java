package org.ipfund.catalog.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Reads the catalogue of a round in its order: two statements, however long the page. */
@ApplicationScoped
class ProjectReader {

  private static final String PROJECTS =
      """
      SELECT id, seq, category_code, category_label, policy_no, policy_label, project_no, name,
        applicant_text, extension_slot, slot_label, remark, version
      FROM catalogue_project
      """;
  private static final String OBLIGATIONS =
      "SELECT project_id, scope, obligation, units, award_year, award_project, awarded"
          + " FROM project_obligation";

  private record Line(UUID id, ProjectRow row, long version) {}

  private record Of(UUID project, Obligation obligation) {}

  private final Database database;
  private final Caller caller;

  ProjectReader(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  private Select visible(String columns) {
    return new Select(columns).where(caller.sees("round_scope", null, null).or("released"));
  }

  List<ProjectResponse> page(UUID roundId, ProjectFilter filter, PageRequest page) {
    Map<UUID, List<Obligation>> obligations = new HashMap<>();
    List<Line> lines =
        visible(PROJECTS)
            .where("round_id = ?", roundId)
            .where("seq > ?", after(page.after()))
            .filter("extension_slot = ?", filter.extensionSlot())
            .filter("category_code = ?", filter.categoryCode())
            .then(" ORDER BY seq")
            .limit(page.fetch())
            .read(database, row -> line(row, obligations));
    if (!lines.isEmpty()) {
      read(lines.stream().map(Line::id).toArray(UUID[]::new), obligations);
    }
    return lines.stream()
        .map(line -> ProjectResponse.of(line.id, roundId, line.row, line.version))
        .toList();
  }

  private void read(UUID[] projects, Map<UUID, List<Obligation>> into) {
    visible(OBLIGATIONS)
        .where("project_id = ANY (?)", (Object) projects)
        .then(" ORDER BY project_id, ordinal")
        .read(database, ProjectReader::obligation)
        .forEach(found -> into.get(found.project).add(found.obligation));
  }

  private static int after(String key) {
    try {
      return key == null ? 0 : Integer.parseInt(key);
    } catch (NumberFormatException foreign) {
      throw PageRequest.badCursor();
    }
  }

  /** A row whose obligations are read afterwards, into the list it holds. */
  private static Line line(Columns row, Map<UUID, List<Obligation>> obligations)
      throws SQLException {
    UUID id = row.id("id");
    ProjectRow project =
        new ProjectRow(
            row.number("seq"),
            row.text("category_code"),
            row.text("category_label"),
            row.text("policy_no"),
            row.text("policy_label"),
            row.text("project_no"),
            row.text("name"),
            row.text("applicant_text"),
            obligations.computeIfAbsent(id, key -> new ArrayList<>()),
            row.flag("extension_slot"),
            row.text("slot_label"),
            row.text("remark"));
    return new Line(id, project, row.longNumber("version"));
  }

  private static Of obligation(Columns row) throws SQLException {
    ObligationKind kind = row.constant("obligation", ObligationKind.class);
    String project = row.text("award_project");
    AwardHistory award =
        project == null
            ? null
            : new AwardHistory(row.number("award_year"), project, row.flag("awarded"));
    return new Of(
        row.id("project_id"),
        new KeptObligation(row.text("scope"), kind, row.texts("units"), award).asked());
  }
}
