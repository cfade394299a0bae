package org.ipfund.platform.problem;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All that stands behind a failure: a transaction that is rolled back hides why in many places. */
public final class Causes {

  private static final int MOST = 50;

  private Causes() {}

  /** The failure, then its causes, and what was suppressed, the near before the far. */
  public static List<Throwable> of(Throwable failure) {
    List<Throwable> found = new ArrayList<>(List.of(failure));
    for (int i = 0; i < found.size() && found.size() < MOST; i++) {
      behind(found.get(i)).filter(cause -> !found.contains(cause)).toList().forEach(found::add);
    }
    return found;
  }

  private static Stream<Throwable> behind(Throwable failure) {
    Throwable next = failure instanceof SQLException sql ? sql.getNextException() : null;
    Stream<Throwable> causes = Stream.of(failure.getCause(), next).filter(Objects::nonNull);
    return Stream.concat(causes, Arrays.stream(failure.getSuppressed()));
  }
}
