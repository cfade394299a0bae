package org.ipfund.platform.testing;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.ipfund.platform.edge.LargestBody;

/** How many bytes the body of an operation may have, without a running service. */
public final class BodyLimits {

  private BodyLimits() {}

  /** The limit of a resource's method. */
  public static long of(Class<?> resource, String method) {
    Method one =
        Stream.of(resource.getDeclaredMethods())
            .filter(declared -> declared.getName().equals(method))
            .findFirst()
            .orElseThrow();
    LargestBody largest = one.getAnnotation(LargestBody.class);
    return largest == null ? LargestBody.USUAL : largest.value();
  }
}
