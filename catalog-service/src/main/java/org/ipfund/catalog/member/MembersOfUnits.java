package org.ipfund.catalog.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.catalog.unit.UnitMembers;
import org.ipfund.platform.sql.Database;

/** Answers for all members, whoever asks: what decides is not what the caller may see of them. */
@ApplicationScoped
class MembersOfUnits implements UnitMembers {

  private static final String PEOPLED =
      "SELECT DISTINCT unit_id FROM member WHERE unit_id = ANY (?)";
  private static final String OF_UNIT =
      "SELECT * FROM member WHERE unit_id = ? AND status <> 'SUSPENDED'";

  private final Database database;

  MembersOfUnits(Database database) {
    this.database = database;
  }

  @Override
  public Set<UUID> peopled(Collection<UUID> units) {
    Object ids = units.toArray(UUID[]::new);
    return new HashSet<>(database.listAsSystem(PEOPLED, row -> row.id("unit_id"), ids));
  }

  @Override
  public boolean suit(UUID unit, UnitKind kind) {
    return database.listAsSystem(OF_UNIT, MemberRow::read, unit).stream()
        .flatMap(member -> member.roles().stream())
        .allMatch(role -> UnitRoles.suits(kind, role));
  }
}
