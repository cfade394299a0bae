package org.ipfund.platform.browse;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  /** Code points that {@code q} has at most. */
  public static final int LONGEST_PART = 100;

  private static final String BACKWARDS = "-";
  private static final String BETWEEN = "\u001f";
  private static final String CHANGE = "updated_at";

  /**
   * An order.
   *
   * @param expression as its index has it; never null
   * @param label of the column that shows it in what is selected
   */
  private record Order(String expression, String label, SortKey key) {}

  private final String alias;
  private final Map<String, Order> orders = new HashMap<>();
  private String search;

  private Listing(String alias) {
    this.alias = alias;
    sortedByMoment("updatedAt", CHANGE);
  }

  /** What {@code sort} takes of a list with these orders: each of them, and backwards. */
  public static List<String> directions(String... orders) {
    return Stream.of(orders).flatMap(order -> Stream.of(order, BACKWARDS + order)).toList();
  }

  /**
   * @param alias of its table in what is selected, with a dot; empty without one. The table has an
   *     {@code id} and says when it changed ({@code platform.tells_its_changes}).
   */
  public static Listing of(String alias) {
    return new Listing(alias);
  }

  /** It can be sorted by an amount that is selected, is never null, and has an index. */
  public Listing sortedByMoney(String name, String column) {
    return sorted(name, new Order(alias + column, column, SortKey.MONEY));
  }

  /** It can be sorted by a moment that is selected, is never null, and has an index. */
  public Listing sortedByMoment(String name, String column) {
    return sorted(name, new Order(alias + column, column, SortKey.MOMENT));
  }

  /** It can be sorted by a Chinese text, in the order of pinyin. */
  public Listing sortedByText(String name, String column) {
    return sorted(name, new Order(alias + column + " COLLATE \"zh-x-icu\"", column, SortKey.TEXT));
  }

  private Listing sorted(String name, Order order) {
    orders.put(name, order);
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
    if (search != null) {
      select.filter(search, page.q());
    }
    select.filter(alias + CHANGE + " >= ?", page.updatedSince());
    Select.Count count = page.isCounted() ? select.count(database, MOST_COUNTED) : null;
    Order order = order(page.sort());
    List<Keyed<T>> rows =
        after(select, order, page)
            .then(" ORDER BY " + by(order, page))
            .limit(page.fetch())
            .read(database, row -> new Keyed<>(reader.read(row), key(row, order)));
    Page<T> read = page.page(rows, Keyed::key).map(Keyed::item);
    return count == null ? read : read.counted(count.rows(), count.isEstimate());
  }

  private Order order(String sort) {
    if (sort == null) {
      return null;
    }
    Order order = orders.get(sort.startsWith(BACKWARDS) ? sort.substring(1) : sort);
    if (order == null) {
      throw new IllegalStateException("the contract names an order that the list has not: " + sort);
    }
    return order;
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
        "(%s, %sid) %s (?, ?)".formatted(order.expression(), alias, isBackwards(page) ? "<" : ">"),
        order.key().read(key.substring(0, end)),
        PageRequest.id(key.substring(end + 1)));
  }

  private String by(Order order, PageRequest page) {
    String direction = isBackwards(page) ? " DESC" : "";
    return (order == null ? "" : order.expression() + direction + ", ") + alias + "id" + direction;
  }

  private static boolean isBackwards(PageRequest page) {
    return page.sort() != null && page.sort().startsWith(BACKWARDS);
  }

  private static String key(Columns row, Order order) throws SQLException {
    String id = row.text("id");
    return order == null ? id : order.key().of(row, order.label()) + BETWEEN + id;
  }

  private record Keyed<T>(T item, String key) {}
}
