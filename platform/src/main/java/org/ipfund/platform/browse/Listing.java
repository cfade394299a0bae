package org.ipfund.platform.browse;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * How one list is browsed: usually in the order of its identifiers, else in one of the orders it
 * names, each of which has an index that ends with the identifier.
 */
public final class Listing {

  /** So many rows are counted at most; of more the planner's estimate is told. */
  public static final int MOST_COUNTED = 10_000;

  private static final String BETWEEN = "\u001f";
  private static final String CHANGE = "updated_at";

  /**
   * An order.
   *
   * @param expression as its index has it; never null
   * @param label of the column that shows it in what is selected
   */
  private record Order(String expression, String label, String type) {}

  private final String alias;
  private final Map<String, Order> orders = new HashMap<>();
  private String search;

  private Listing(String alias) {
    this.alias = alias;
    sortedBy("updatedAt", CHANGE, "timestamptz");
  }

  /**
   * @param alias of its table in what is selected, with a dot; empty without one. The table has an
   *     {@code id} and says when it changed ({@code platform.tells_its_changes}).
   */
  public static Listing of(String alias) {
    return new Listing(alias);
  }

  /** It can be sorted by a column that is selected, is never null, and has an index. */
  public Listing sortedBy(String name, String column, String type) {
    orders.put(name, new Order(alias + column, column, type));
    return this;
  }

  /** It can be sorted by a Chinese text, in the order of pinyin. */
  public Listing sortedByText(String name, String column) {
    orders.put(name, new Order(alias + column + " COLLATE \"zh-x-icu\"", column, "text"));
    return this;
  }

  /**
   * {@code q} is a part of what is kept of a table for searching ({@code platform.is_searched}).
   *
   * @param column its identifier
   */
  public Listing searchedBy(String column, String table) {
    search = "%s IN (SELECT platform.found('%s', ?))".formatted(column, table);
    return this;
  }

  /**
   * Reads a page of what is selected.
   *
   * @param select narrowed by all the list's own filters
   */
  public <T> Page<T> page(
      Database database, PageRequest page, Select select, Database.Row<T> reader) {
    select
        .filter(search == null ? "true" : search, page.q())
        .filter(alias + CHANGE + " >= ?", page.updatedSince());
    Select.Count count = page.isCounted() ? select.count(database, MOST_COUNTED) : null;
    Order order = order(page.sort());
    List<Keyed<T>> rows =
        after(select, order, page)
            .then(" ORDER BY " + by(order, page) + " LIMIT ?", page.fetch())
            .read(database, row -> new Keyed<>(reader.read(row), key(row, order)));
    Page<T> read = page.page(rows, Keyed::key).map(Keyed::item);
    return count == null ? read : read.counted(count.rows(), count.isEstimate());
  }

  private Order order(String sort) {
    String name = sort == null || !sort.startsWith("-") ? sort : sort.substring(1);
    if (name != null && !orders.containsKey(name)) {
      throw new IllegalStateException("the contract names an order that the list has not: " + name);
    }
    return name == null ? null : orders.get(name);
  }

  private Select after(Select select, Order order, PageRequest page) {
    if (order == null) {
      return select.where(alias + "id > ?", page.afterId());
    }
    String key = page.after();
    if (key == null) {
      return select;
    }
    int end = key.lastIndexOf(BETWEEN);
    if (end < 0) {
      throw PageRequest.badCursor();
    }
    return select.where(
        "(%s, %sid) %s (CAST(? AS %s), ?)"
            .formatted(order.expression(), alias, isBackwards(page) ? "<" : ">", order.type()),
        key.substring(0, end),
        UUID.fromString(key.substring(end + 1)));
  }

  private String by(Order order, PageRequest page) {
    String direction = isBackwards(page) ? " DESC" : "";
    return (order == null ? "" : order.expression() + direction + ", ") + alias + "id" + direction;
  }

  private static boolean isBackwards(PageRequest page) {
    return page.sort() != null && page.sort().startsWith("-");
  }

  private static String key(Columns row, Order order) throws SQLException {
    return (order == null ? "" : row.text(order.label()) + BETWEEN) + row.text("id");
  }

  private record Keyed<T>(T item, String key) {}
}
