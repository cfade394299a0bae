package org.ipfund.platform.browse;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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

  /**
   * What ends every order: no two rows have the same.
   *
   * @param first before every other
   */
  private record Last(String column, Object first, Function<String, Object> reader) {}

  private static final Last ID = new Last("id", new UUID(0, 0), PageRequest::id);

  private final String alias;
  private final Last last;
  private final Map<String, Order> orders = new HashMap<>();
  private Order usual;
  private String search;

  private Listing(String alias, Last last) {
    this.alias = alias;
    this.last = last;
    sortedByMoment("updatedAt", CHANGE);
  }

  /** What {@code sort} takes of a list with these orders: each of them, and backwards. */
  public static List<String> directions(String... orders) {
    return Stream.of(orders).flatMap(order -> Stream.of(order, BACKWARDS + order)).toList();
  }

  /**
   * @param alias of its table in what is selected, with a dot; empty without one. The table has an
   *     {@code id} and says when it changed ({@code platform.tells_its_changes}), unless {@code
   *     Browsed#changes} says no.
   */
  public static Listing of(String alias) {
    return new Listing(alias, ID);
  }

  /** Of a table whose rows have a code in place of an identifier; usually in its order. */
  public static Listing byCode(String alias, String column) {
    return new Listing(alias, new Last(column, "", code -> code));
  }

  /** Without {@code sort} it is in the order of this whole number, which is never null. */
  public Listing usuallyByNumber(String column) {
    usual = new Order(alias + column, column, SortKey.NUMBER);
    return this;
  }

  /** It can be sorted by an amount that is selected, is never null, and has an index. */
  public Listing sortedByMoney(String name, String column) {
    return sorted(name, new Order(alias + column, column, SortKey.MONEY));
  }

  /** It can be sorted by a moment that is selected, is never null, and has an index. */
  public Listing sortedByMoment(String name, String column) {
    return sorted(name, new Order(alias + column, column, SortKey.MOMENT));
  }

  /** It can be sorted by a day that is selected, is never null, and has an index. */
  public Listing sortedByDay(String name, String column) {
    return sorted(name, new Order(alias + column, column, SortKey.DAY));
  }

  /** It can be sorted by a Chinese text, in the order of pinyin. */
  public Listing sortedByText(String name, String column) {
    return sortedByText(name, alias + column, column);
  }

  /**
   * It can be sorted by what is made of Chinese texts and never null.
   *
   * @param label of the column that shows it in what is selected
   */
  public Listing sortedByText(String name, String expression, String label) {
    return sorted(name, new Order(expression + " COLLATE \"zh-x-icu\"", label, SortKey.TEXT));
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

  /** {@code q} is a part of this column, of a table of so few rows that each is looked at. */
  public Listing searchedIn(String column) {
    search = "position(platform.search_key(?) IN platform.search_key(%s)) > 0".formatted(column);
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
      return usual;
    }
    Order order = orders.get(sort.startsWith(BACKWARDS) ? sort.substring(1) : sort);
    if (order == null) {
      throw new IllegalStateException("the contract names an order that the list has not: " + sort);
    }
    return order;
  }

  private Select after(Select select, Order order, PageRequest page) {
    String key = page.after();
    if (order == null) {
      return select.where(
          alias + last.column() + " > ?", key == null ? last.first() : last.reader().apply(key));
    }
    if (key == null) {
      return select;
    }
    int end = key.lastIndexOf(BETWEEN);
    if (end < 0) {
      throw PageRequest.badCursor();
    }
    return select.where(
        "(%s, %s) %s (?, ?)"
            .formatted(order.expression(), alias + last.column(), isBackwards(page) ? "<" : ">"),
        order.key().read(key.substring(0, end)),
        last.reader().apply(key.substring(end + 1)));
  }

  private String by(Order order, PageRequest page) {
    String direction = isBackwards(page) ? " DESC" : "";
    return (order == null ? "" : order.expression() + direction + ", ")
        + alias
        + last.column()
        + direction;
  }

  private static boolean isBackwards(PageRequest page) {
    return page.sort() != null && page.sort().startsWith(BACKWARDS);
  }

  private String key(Columns row, Order order) throws SQLException {
    String end = row.text(last.column());
    return order == null ? end : order.key().of(row, order.label()) + BETWEEN + end;
  }

  private record Keyed<T>(T item, String key) {}
}
