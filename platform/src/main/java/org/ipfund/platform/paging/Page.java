package org.ipfund.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items at most as many as the limit asked for
 * @param next cursor of the page that follows, or null on the last page
 * @param totalCount how many items the list has with its filters; null unless it was asked for
 * @param totalIsEstimate whether that is an estimate, because there are too many to count
 */
public record Page<T>(
    List<T> items,
    @Nullable String next,
    @Nullable Long totalCount,
    @Nullable Boolean totalIsEstimate) {

  public Page(List<T> items, @Nullable String next) {
    this(items, next, null, null);
  }

  /** Turns a page's items into what the reader sees. */
  public <R> Page<R> map(Function<T, R> view) {
    return with(items.stream().map(view).toList());
  }

  /** The same page with other items. */
  public <R> Page<R> with(List<R> shown) {
    return new Page<>(shown, next, totalCount, totalIsEstimate);
  }

  /** The same page of a list that was counted. */
  public Page<T> counted(long total, boolean isEstimate) {
    return new Page<>(items, next, total, isEstimate);
  }
}
