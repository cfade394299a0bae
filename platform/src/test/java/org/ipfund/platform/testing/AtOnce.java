package org.ipfund.platform.testing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Does the same for many things, several at a time. */
public final class AtOnce {

  private AtOnce() {}

  /** What becomes of each, in the order of the things. */
  public static <T, R> List<R> map(List<T> things, int threads, Function<T, R> work) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      return things.stream()
          .map(thing -> CompletableFuture.supplyAsync(() -> work.apply(thing), workers))
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .toList();
    } finally {
      workers.shutdownNow();
    }
  }
}
