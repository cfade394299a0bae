package org.ipfund.catalog.member;

import java.sql.SQLException;
import org.ipfund.platform.sql.Columns;

/** Reads the columns of a member. */
final class MemberRow {

  private MemberRow() {}

  static MemberFacts read(Columns row) throws SQLException {
    return new MemberFacts(
        row.id("id"),
        row.id("unit_id"),
        row.text("region_code"),
        row.text("subject"),
        row.text("display_name"),
        Role.named(row.texts("roles").toArray(String[]::new)),
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
}
