package org.ipfund.bench.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The columns of a table, and what each of them is in the n-th copy of a row. */
final class Columns {

  /** Where copies lie: the places below the province, in turn. */
  static final String PLACES =
"""
DO $$ BEGIN
  EXECUTE format('CREATE TEMP TABLE "places#" AS SELECT row_number() OVER (ORDER BY code) - 1 AS n,'
    ' code, ''/'' || path || ''/'' AS path FROM %s WHERE path LIKE ''%%/%%''',
    coalesce(to_regclass('region'), to_regclass('known_region')));
END $$
""";

  /**
   * What belongs to a key and is not taken from another table, or is all of its key; what is one of
   * a closed list, a place or a year stays what it is.
   */
  private static final String COLUMNS =
"""
SELECT quote_ident(a.attname) AS name, t.typname AS type,
  a.attname !~ '(region_code|year)$'
  AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conrelid = a.attrelid AND c.contype = 'c'
    AND a.attnum = ANY (c.conkey) AND pg_get_constraintdef(c.oid) LIKE '%%ARRAY%%')
  AND EXISTS (SELECT FROM pg_index i WHERE i.indrelid = a.attrelid AND i.indisunique
    AND a.attnum = ANY (i.indkey)
    AND NOT (a.attnum = ANY (parents.columns) AND EXISTS (
      SELECT FROM unnest(i.indkey) k WHERE k > 0 AND NOT k = ANY (parents.columns)))) AS key
FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid,
  LATERAL (SELECT coalesce(array_agg(k), '{}') AS columns FROM pg_constraint c, unnest(c.conkey) k
    WHERE c.conrelid = a.attrelid AND c.contype = 'f') parents
WHERE a.attrelid = %d AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
ORDER BY a.attnum
""";

  private final List<String> names = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  private Columns() {}

  static Columns of(Statement statement, long table) throws SQLException {
    Columns columns = new Columns();
    List<String> types = new ArrayList<>();
    List<Boolean> keys = new ArrayList<>();
    try (ResultSet found = statement.executeQuery(COLUMNS.formatted(table))) {
      while (found.next()) {
        String name = found.getString("name");
        columns.names.add(name);
        types.add(found.getString("type"));
        keys.add(found.getBoolean("key"));
      }
    }
    for (int i = 0; i < types.size(); i++) {
      columns.values.add(columns.value(columns.names.get(i), types.get(i), keys.get(i)));
    }
    return columns;
  }

  private String value(String name, String type, boolean key) {
    String column = "t." + name;
    if (name.endsWith("scope")) {
      return "CASE WHEN %1$s LIKE '/%%/%%/' THEN p.path ELSE %1$s END".formatted(column);
    }
    if (name.equals("region_code") && names.contains("scope")) {
      return "CASE WHEN t.scope LIKE '/%/%/' THEN p.code ELSE t.region_code END";
    }
    return key ? another(column, type) : column;
  }

  private static String another(String column, String type) {
    return switch (type) {
      case "uuid" -> "('ff000000-0000-7000-8000-' || lpad(to_hex(t.\"n#\"), 12, '0'))::uuid";
      case "int2", "int4", "int8" -> "1000000 + t.\"n#\"";
      case "text" -> text(column);
      default -> column;
    };
  }

  /** A document's number is written as such a number is: 粤财行压0〔2023〕10001号. */
  private static String text(String column) {
    return """
           CASE WHEN %1$s ~ '〔[0-9]{4}〕第?[0-9]{1,5}号$'
             THEN regexp_replace(%1$s, '〔([0-9]{4})〕第?[0-9]+号$',
               '压' || t."n#" / 90000 || '〔\\1〕' || (10000 + t."n#" %% 90000) || '号')
             ELSE %1$s || '-' || t."n#" END"""
        .formatted(column);
  }

  String names() {
    return String.join(", ", names);
  }

  String values() {
    return String.join(", ", values);
  }
}
