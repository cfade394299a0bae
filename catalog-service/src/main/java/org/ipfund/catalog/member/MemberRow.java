package org.ipfund.catalog.member;

import java.sql.SQLException;
import org.ipfund.platform.sql.Columns;

/** The columns of a member. */
public final class MemberRow {

  /** To be read, and returned by statements that change a member. */
  public static final String COLUMNS =
      """
      id, unit_id, region_code, subject, display_name, roles, status, invited_at, joined_at,
        code_expires_at, pending, prepared_by, reason, scope, version
      """;

  private MemberRow() {}

  public static Member read(Columns row) throws SQLException {
    return new Member(
        row.id("id"),
        row.id("unit_id"),
        row.text("region_code"),
        row.text("subject"),
        row.text("display_name"),
        row.texts("roles").stream().map(Role::valueOf).toList(),
        row.constant("status", MemberStatus.class),
        row.instant("invited_at"),
        row.instant("joined_at"),
        row.instant("code_expires_at"),
        row.constant("pending", PendingGrant.class),
        row.text("prepared_by"),
        row.text("reason"),
        row.text("scope"),
        row.longNumber("version"));
  }

  /** The roles as their column takes them. */
  static String[] roles(Member member) {
    return member.roles().stream().map(Role::name).toArray(String[]::new);
  }
}
