package org.ipfund.platform.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts sign-ins that were refused, by minute, address and reason, so that strangers cannot fill
 * the record: of a minute so many rows are kept at most, what comes from further addresses counts
 * together.
 */
final class SignInTally {

  static final String OTHERS = "others";

  private final Map<Key, Integer> counts = new LinkedHashMap<>();
  private final int most;

  /** Where from and why, in which minute. */
  private record Key(Instant minute, String address, String reason) {}

  /**
   * @param minute its beginning
   * @param count how often
   */
  record Fault(Instant minute, String address, String reason, int count) {}

  /**
   * @param most rows that are kept of a minute, beside those of further addresses
   */
  SignInTally(int most) {
    this.most = most;
  }

  synchronized void add(Instant at, String address, String reason) {
    Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
    Key key = new Key(minute, address, reason);
    boolean full =
        !counts.containsKey(key)
            && counts.keySet().stream().filter(k -> k.minute.equals(minute)).count() >= most;
    counts.merge(full ? new Key(minute, OTHERS, reason) : key, 1, Integer::sum);
  }

  /**
   * What was counted in other minutes than this one, which may still go on; it is forgotten here.
   */
  synchronized List<Fault> takeAllBut(Instant now) {
    Instant minute = now == null ? null : now.truncatedTo(ChronoUnit.MINUTES);
    List<Fault> taken = new ArrayList<>();
    counts.forEach(
        (key, count) -> {
          if (!key.minute.equals(minute)) {
            taken.add(new Fault(key.minute, key.address, key.reason, count));
          }
        });
    counts.keySet().removeIf(key -> !key.minute.equals(minute));
    return taken;
  }
}
