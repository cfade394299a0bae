package org.ipfund.allocation.reconciliation;

import java.util.Optional;
import org.ipfund.allocation.reference.RegionFacts;
import org.ipfund.platform.value.Name;
import org.jspecify.annotations.Nullable;

/**
 * Whose line of a notice it is, in one text: the region's code; of a provincial unit the normal
 * form of its name behind it, because many receive in the province's own region.
 */
public final class ReceiverKey {

  private static final char BETWEEN = ' ';

  private ReceiverKey() {}

  /**
   * @param regionOrNull what is known of the region; nothing of a code that is wrong
   */
  public static String of(@Nullable RegionFacts regionOrNull, String code, String name) {
    return regionOrNull != null && regionOrNull.isProvince()
        ? code + BETWEEN + Name.key(name)
        : code;
  }

  /** The region's code. */
  public static String region(String key) {
    int end = key.indexOf(BETWEEN);
    return end < 0 ? key : key.substring(0, end);
  }

  /** The provincial unit's name in its normal form, where it is one's. */
  static Optional<String> unit(String key) {
    int end = key.indexOf(BETWEEN);
    return end < 0 ? Optional.empty() : Optional.of(key.substring(end + 1));
  }
}
