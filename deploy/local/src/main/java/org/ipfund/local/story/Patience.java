package org.ipfund.local.story;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.ipfund.local.api.ApiRefusal;
import org.ipfund.local.process.Waiting;

/** Tries again while a service has yet to hear of what would let it pass. */
final class Patience {

  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(300);

  private Patience() {}

  /** What it comes to once this rule refuses it no more; its last refusal is thrown. */
  static String whileRefused(String rule, Supplier<String> deed) {
    AtomicReference<String> done = new AtomicReference<>();
    AtomicReference<ApiRefusal> refusal = new AtomicReference<>();
    Waiting.until(
        () -> {
          try {
            done.set(deed.get());
            return true;
          } catch (ApiRefusal e) {
            refusal.set(e);
            return !e.names(rule);
          }
        },
        LONGEST,
        PAUSE);
    if (done.get() == null) {
      throw refusal.get();
    }
    return done.get();
  }
}
