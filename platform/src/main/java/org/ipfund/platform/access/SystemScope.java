package org.ipfund.platform.access;

import java.util.function.Supplier;

/**
 * Work a service does for itself: event handlers, the relay, schedulers, imports. It sees
 * everything, and it has to say so; work that is neither a request nor said to be the system's sees
 * nothing.
 */
public final class SystemScope {

  private static final ThreadLocal<Caller.Acting> ACTING = new ThreadLocal<>();

  private SystemScope() {}

  static Caller.Acting acting() {
    return ACTING.get();
  }

  /** Runs the work under a name for the audit record. */
  public static void run(String name, Runnable work) {
    call(
        name,
        () -> {
          work.run();
          return null;
        });
  }

  /** Runs the work under a name for the audit record, and returns what it returns. */
  public static <T> T call(String name, Supplier<T> work) {
    return as(new Caller.Acting(Identity.system(name), Scope.EVERYTHING, name, null, null), work);
  }

  /** Goes on with work somebody asked for: with their name, and the system's sight. */
  public static void onBehalf(Caller.Acting starter, Runnable work) {
    Caller.Acting acting =
        new Caller.Acting(
            starter.identity(),
            Scope.EVERYTHING,
            starter.operation(),
            starter.lender(),
            starter.address());
    as(
        acting,
        () -> {
          work.run();
          return null;
        });
  }

  private static <T> T as(Caller.Acting acting, Supplier<T> work) {
    Caller.Acting before = ACTING.get();
    ACTING.set(acting);
    try {
      return work.get();
    } finally {
      if (before == null) {
        ACTING.remove();
      } else {
        ACTING.set(before);
      }
    }
  }
}
