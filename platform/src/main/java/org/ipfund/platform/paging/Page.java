package org.ipfund.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items at most as many as the limit asked for
 * @param next cursor of the page that follows, or null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

  /** Turns a page's items into what the reader sees. */
  public <R> Page<R> map(Function<T, R> view) {
    return new Page<>(items.stream().map(view).toList(), next);
  }
}
