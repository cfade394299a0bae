package org.ipfund.platform.access;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Which rows the running work may see: those below a path that its level is not kept from, or those
 * a unit owns. It stands in the database session for row-level security, and in every query.
 *
 * @param path the beginning of the paths it sees; {@code ~} for none
 * @param unit the unit whose rows it sees, or null
 * @param depth how deep it stands: rows held for deeper levels are hidden
 */
public record Scope(String path, UUID unit, String depth) {

  private static final String NONE = "~";
  private static final String DEEPEST = "9";
  private static final Pattern PLACE = Pattern.compile("/([^/~]+/)+");

  /** An empty path would be the beginning of every other. */
  public Scope {
    if (path == null || path.isEmpty() || depth == null) {
      throw new IllegalArgumentException("a scope says what it sees");
    }
  }

  /** Sees nothing but what is disclosed to everyone. */
  public static final Scope OPEN = new Scope(NONE, null, "");

  /** Sees everything. */
  public static final Scope EVERYTHING = new Scope("/", null, DEEPEST);

  /** What one unit owns. */
  public static Scope own(UUID unit) {
    return new Scope(NONE, unit, DEEPEST);
  }

  /**
   * A place and the places below it, as far as its own level may see; nothing below what is no
   * place, such as an empty path, which every path begins with.
   */
  public static Scope below(String path) {
    if (path == null || !PLACE.matcher(path).matches()) {
      return OPEN;
    }
    long level = path.chars().filter(c -> c == '/').count() - 2;
    return new Scope(path, null, Long.toString(Math.max(0, Math.min(level, 9))));
  }

  /** True for a reader of a place or of everything. */
  public boolean isPlace() {
    return !path.equals(NONE);
  }

  /** True when a row at this path, held for this depth, is seen. */
  public boolean sees(String rowPath, String held) {
    return isPlace()
        && rowPath != null
        && held != null
        && rowPath.startsWith(path)
        && held.compareTo(depth) <= 0;
  }

  /** True when what the unit owns at this path is seen. */
  public boolean sees(String rowPath, UUID owner) {
    return owner != null && owner.equals(unit) || sees(rowPath, "0");
  }

  /**
   * The same as a condition of a query.
   *
   * @param pathColumn the column that holds the row's path
   * @param heldColumn the column that says for which depth it is held, or null
   * @param unitColumn the column of the owning unit, or null
   */
  public Condition on(String pathColumn, String heldColumn, String unitColumn) {
    // Most rows are below a province: an index on the path would be used to gather and sort them
    // all. Of a CASE the planner takes half of the rows to pass.
    boolean wide = path.chars().filter(c -> c == '/').count() <= 2;
    return wide
        ? on(
            "CASE WHEN starts_with(" + pathColumn + ", ?) THEN true ELSE false END",
            List.of(path),
            heldColumn,
            unitColumn)
        : among(pathColumn, heldColumn, unitColumn);
  }

  /**
   * The same for rows that their identifiers name, so that no index is chosen by it: of plain
   * comparisons, which the query language of entities knows too.
   */
  public Condition among(String pathColumn, String heldColumn, String unitColumn) {
    return on(
        pathColumn + " >= ? AND " + pathColumn + " < ?",
        List.of(path, path + NONE),
        heldColumn,
        unitColumn);
  }

  /**
   * What is seen, and what lay below the path before.
   *
   * @param formerColumn the column that holds the paths at which the row lay
   */
  Condition history(Condition seen, String formerColumn, String heldColumn) {
    if (!isPlace()) {
      return seen;
    }
    String lay = "platform.lay_below(" + formerColumn + ", ?)";
    return heldColumn == null
        ? seen.or(lay, path)
        : seen.or(lay + " AND " + heldColumn + " <= ?", path, depth);
  }

  private Condition on(String below, List<String> range, String heldColumn, String unitColumn) {
    if (unit != null) {
      return unitColumn == null
          ? Condition.NEVER
          : new Condition(unitColumn + " = ?", List.of(unit));
    }
    if (!isPlace()) {
      return Condition.NEVER;
    }
    String sql = below;
    List<Object> values = new ArrayList<>(range);
    if (heldColumn != null) {
      sql += " AND " + heldColumn + " <= ?";
      values.add(depth);
    }
    return new Condition(sql, values);
  }
}
