package org.ipfund.bench.lists;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/**
 * How a plan reads one table.
 *
 * @param index the index it uses, or empty
 * @param rows how many rows were read, those that a filter took away included
 */
record Scan(String kind, String table, String index, long rows) {

  static Scan of(JsonNode node) {
    BigDecimal once =
        number(node, "Actual Rows")
            .add(number(node, "Rows Removed by Filter"))
            .add(number(node, "Rows Removed by Index Recheck"));
    return new Scan(
        node.path("Node Type").asText(),
        node.path("Relation Name").asText(),
        node.path("Index Name").asText(),
        once.multiply(number(node, "Actual Loops")).longValue());
  }

  private static BigDecimal number(JsonNode node, String name) {
    return new BigDecimal(node.path(name).asText("0"));
  }

  /** Whether it reads the whole table. */
  boolean isWhole() {
    return kind.equals("Seq Scan");
  }
}
