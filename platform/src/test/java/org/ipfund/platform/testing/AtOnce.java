package org.ipfund.platform.testing;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Does the same for many things, several at a time. */
public final class AtOnce {

  /** More threads than this only wait for each other. */
  private static final int MOST = 32;

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

  /** What the same request gives several clients that start together. */
  public static <T> List<T> together(int clients, Supplier<T> request) {
    return together(clients, i -> request.get());
  }

  /** The same of requests that know their number. */
  public static <T> List<T> together(int times, IntFunction<T> request) {
    int threads = Math.min(times, MOST);
    CyclicBarrier start = new CyclicBarrier(threads);
    return map(
        IntStream.range(0, times).boxed().toList(),
        threads,
        i -> {
          if (i < threads) {
            awaitOthers(start);
          }
          return request.apply(i);
        });
  }

  private static void awaitOthers(CyclicBarrier start) {
    try {
      start.await();
    } catch (BrokenBarrierException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
