package org.ipfund.platform.testing;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusMock;
import org.ipfund.platform.access.RowProtection;

/**
 * Leaves only the second net, row-level security: until the test method ends no query of the
 * running application carries the caller's condition. Without a start of its own, which takes
 * longer than most matrices. A test that inherits from another of the same application says
 * {@code @Typed} of itself: tests are beans, and the other would be ambiguous.
 */
public final class SecondNet {

  private SecondNet() {}

  /** Takes the first net away; called in the test method or before each. */
  public static void only() {
    QuarkusMock.installMockForType(new RowProtection(false, true), RowProtection.class);
    assertNotNull(Arc.container().instance(RowProtection.class).get().fault(true), "both hold");
  }
}
