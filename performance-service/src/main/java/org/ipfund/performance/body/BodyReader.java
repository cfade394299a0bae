package org.ipfund.performance.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Name;

/** Reads the directory: one statement a list, three for a body with its names and members. */
@ApplicationScoped
class BodyReader {

  private static final String ITEM =
      """
      SELECT b.id, b.name, b.short_name, b.kind, b.level, b.region_code, b.open_list, b.unit_id,
        b.bureau_region_code, b.valid_from, b.valid_to, b.successor_id, b.note, b.sample, b.version,
        (SELECT count(*) FROM body_member m WHERE m.collective_id = b.id) AS members
      FROM body b\
      """;
  private static final String NAMES =
      "SELECT kind, name, valid_from, valid_to FROM body_name WHERE body_id = ? ORDER BY ordinal";
  private static final String MEMBERS =
      "SELECT m.member_id, b.name, m.valid_from, m.valid_to FROM body_member m"
          + " JOIN body b ON b.id = m.member_id WHERE m.collective_id = ? ORDER BY m.ordinal";

  private final Database database;
  private final Participation participation;

  BodyReader(Database database, Participation participation) {
    this.database = database;
    this.participation = participation;
  }

  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("机构", "body", id);
  }

  List<BodyItem> page(BodyFilter filter, PageRequest page, Locale language) {
    return new Select(ITEM)
        .where("b.id > ?", page.afterId())
        .where(participation.isPlaced() ? "true" : "false")
        .filter("b.region_code = ?", filter.regionCode())
        .filter("b.kind = ?", filter.kind() == null ? null : filter.kind().name())
        .filter("b.unit_id = ?", filter.unitId())
        .filter(
            "b.id IN (SELECT body_id FROM body_name WHERE name_key = ?)",
            filter.name() == null ? null : Name.key(filter.name()))
        .then(" ORDER BY b.id")
        .limit(page.fetch())
        .read(database, row -> item(row, language));
  }

  private static BodyItem item(Columns row, Locale language) throws SQLException {
    BodyKind kind = row.constant("kind", BodyKind.class);
    return new BodyItem(
        row.id("id"),
        row.text("name"),
        row.text("short_name"),
        kind,
        kind.label().in(language),
        row.constant("level", BodyLevel.class),
        row.text("region_code"),
        row.flag("open_list"),
        row.id("unit_id"),
        row.text("bureau_region_code"),
        row.date("valid_from"),
        row.date("valid_to"),
        row.id("successor_id"),
        row.number("members"),
        row.flag("sample"),
        row.longNumber("version"));
  }

  /**
   * @throws ProblemException 404 when there is none
   */
  BodyResponse get(UUID id, Locale language) {
    List<BodyNameResponse> names = database.list(NAMES, row -> name(row, language), id);
    List<BodyMemberResponse> members =
        database.list(
            MEMBERS,
            row ->
                new BodyMemberResponse(
                    row.id("member_id"),
                    row.text("name"),
                    row.date("valid_from"),
                    row.date("valid_to")),
            id);
    return new Select(ITEM)
            .where("b.id = ?", id)
            .where(participation.isPlaced() ? "true" : "false")
            .read(database, row -> whole(item(row, language), row, names, members, language))
            .stream()
            .findFirst()
            .orElseThrow(() -> unknown(id));
  }

  private static BodyNameResponse name(Columns row, Locale language) throws SQLException {
    BodyNameKind kind = row.constant("kind", BodyNameKind.class);
    return new BodyNameResponse(
        kind,
        kind.label().in(language),
        row.text("name"),
        row.date("valid_from"),
        row.date("valid_to"));
  }

  private static BodyResponse whole(
      BodyItem item,
      Columns row,
      List<BodyNameResponse> names,
      List<BodyMemberResponse> members,
      Locale language)
      throws SQLException {
    return new BodyResponse(
        item.id(),
        item.name(),
        item.shortName(),
        item.kind(),
        item.kindLabel(),
        item.level(),
        item.level().label().in(language),
        item.regionCode(),
        item.openList(),
        item.unitId(),
        item.bureauRegionCode(),
        item.validFrom(),
        item.validTo(),
        item.successorId(),
        row.text("note"),
        item.sample(),
        names,
        members,
        item.version());
  }
}
