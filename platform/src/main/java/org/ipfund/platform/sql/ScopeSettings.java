package org.ipfund.platform.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Scope;

/**
 * Tells the database session what the running transaction may see. The settings end with the
 * transaction: a pooled connection never carries them on to the next one.
 */
public final class ScopeSettings {

  /** The statement that sets them; it returns one row. */
  public static final String SQL =
      "SELECT set_config('ipfund.scope', ?, true), set_config('ipfund.unit', ?, true),"
          + " set_config('ipfund.depth', ?, true), set_config('ipfund.subject', ?, true)";

  /** How many values the statement takes. */
  public static final int VALUES = 4;

  /** Gives the running transaction the system's sight; it returns one row. */
  static final String WIDEN =
      "SELECT set_config('ipfund.before', coalesce(current_setting('ipfund.scope', true), ''), true),"
          + " set_config('ipfund.scope', '/', true)";

  /** Gives it back what it saw before. */
  static final String NARROW =
      "SELECT set_config('ipfund.scope', current_setting('ipfund.before'), true)";

  private ScopeSettings() {}

  /** Binds the values, which come first in the statement. */
  public static void bind(PreparedStatement statement, Caller caller) throws SQLException {
    Scope scope = caller.scope();
    statement.setString(1, scope.path());
    statement.setString(2, scope.unit() == null ? "" : scope.unit().toString());
    statement.setString(3, scope.depth());
    statement.setString(4, caller.name());
  }
}
