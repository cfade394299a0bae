package org.ipfund.performance.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.Name;

/** The rows of a body: itself, its names and its members, written whole. */
@ApplicationScoped
class BodyWriting {

  private static final String INSERT =
      """
      INSERT INTO body (name, short_name, kind, level, region_code, open_list, unit_id,
        bureau_region_code, valid_from, valid_to, successor_id, note, sample, scope, id, version)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
      """;
  private static final String UPDATE =
      """
      UPDATE body SET name = ?, short_name = ?, kind = ?, level = ?, region_code = ?, open_list = ?,
        unit_id = ?, bureau_region_code = ?, valid_from = ?, valid_to = ?, successor_id = ?, note = ?,
        sample = ?, scope = ?, version = version + 1 WHERE id = ?
      """;
  private static final String NAME =
      "INSERT INTO body_name (body_id, ordinal, kind, name, region_code, valid_from, valid_to, scope)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String MEMBER =
      "INSERT INTO body_member (collective_id, ordinal, member_id, valid_from, valid_to, scope)"
          + " VALUES (?, ?, ?, ?, ?, ?)";

  private final Database database;

  BodyWriting(Database database) {
    this.database = database;
  }

  void insert(UUID id, BodyRequest body, String scope) {
    database.batch(INSERT, List.<Object[]>of(values(id, body, scope)));
    parts(id, body, scope);
  }

  void replace(UUID id, BodyRequest body, String scope) {
    database.batch(UPDATE, List.<Object[]>of(values(id, body, scope)));
    database.update("DELETE FROM body_name WHERE body_id = ?", id);
    database.update("DELETE FROM body_member WHERE collective_id = ?", id);
    parts(id, body, scope);
  }

  private static Object[] values(UUID id, BodyRequest body, String scope) {
    return new Object[] {
      body.name(),
      body.shortName(),
      body.kind(),
      body.level(),
      body.regionCode(),
      Boolean.TRUE.equals(body.openList()),
      body.unitId(),
      body.bureauRegionCode(),
      body.validFrom(),
      body.validTo(),
      body.successorId(),
      body.note(),
      Boolean.TRUE.equals(body.sample()),
      scope,
      id
    };
  }

  private void parts(UUID id, BodyRequest body, String scope) {
    List<Object[]> names = new ArrayList<>();
    for (BodyNameRequest name : names(body)) {
      names.add(
          new Object[] {
            id,
            names.size() + 1,
            name.kind(),
            name.name(),
            body.regionCode(),
            name.validFrom(),
            name.validTo(),
            scope
          });
    }
    database.batch(NAME, names);
    List<Object[]> members = new ArrayList<>();
    for (BodyMemberRequest member : body.members()) {
      members.add(
          new Object[] {
            id, members.size() + 1, member.bodyId(), member.validFrom(), member.validTo(), scope
          });
    }
    database.batch(MEMBER, members);
  }

  /** Its full and short name are names too; names that read alike stand once. */
  private static List<BodyNameRequest> names(BodyRequest body) {
    Map<String, BodyNameRequest> names = new LinkedHashMap<>();
    add(
        names,
        new BodyNameRequest(BodyNameKind.FULL, body.name(), body.validFrom(), body.validTo()));
    add(
        names,
        new BodyNameRequest(
            BodyNameKind.SHORT, body.shortName(), body.validFrom(), body.validTo()));
    body.names().forEach(name -> add(names, name));
    return List.copyOf(names.values());
  }

  private static void add(Map<String, BodyNameRequest> names, BodyNameRequest name) {
    names.putIfAbsent(Name.key(name.name()) + " " + name.validTo(), name);
  }
}
