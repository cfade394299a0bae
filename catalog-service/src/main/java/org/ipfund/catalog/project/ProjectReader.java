package org.ipfund.catalog.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.browse.Listing;
import org.ipfund.platform.paging.Page;
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
        applicant_text, extension_slot, slot_label, remark, version, updated_at,
        coalesce(name, slot_label, '') AS called
      FROM catalogue_project
      """;
  private static final String OBLIGATIONS =
      "SELECT project_id, scope, obligation, units, award_year, award_project, awarded"
          + " FROM project_obligation";

  /** A slot has no name and is called by its label. */
  private static final Listing LISTING =
      Listing.of("")
          .usuallyByNumber("seq")
          .sortedByText("name", "coalesce(name, slot_label, '')", "called")
          .searchedBy("id", "catalogue_project");

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

  Page<ProjectResponse> page(UUID roundId, ProjectFilter filter, PageRequest page) {
    Map<UUID, List<Obligation>> obligations = new HashMap<>();
    Select found =
        visible(PROJECTS)
            .where("round_id = ?", roundId)
            .filter("extension_slot = ?", filter.extensionSlot())
            .filter("category_code = ?", filter.categoryCode());
    Page<Line> lines = LISTING.page(database, page, found, row -> line(row, obligations));
    if (!lines.items().isEmpty()) {
      read(lines.items().stream().map(Line::id).toArray(UUID[]::new), obligations);
    }
    return lines.map(line -> ProjectResponse.of(line.id, roundId, line.row, line.version));
  }

  private void read(UUID[] projects, Map<UUID, List<Obligation>> into) {
    visible(OBLIGATIONS)
        .where("project_id = ANY (?)", (Object) projects)
        .then(" ORDER BY project_id, ordinal")
        .read(database, ProjectReader::obligation)
        .forEach(found -> into.get(found.project).add(found.obligation));
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
