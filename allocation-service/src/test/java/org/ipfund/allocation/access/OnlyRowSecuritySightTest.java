package org.ipfund.allocation.access;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Typed;
import org.ipfund.platform.testing.SecondNet;
import org.junit.jupiter.api.BeforeEach;

/** The same by the database alone. */
@QuarkusTest
@Typed(OnlyRowSecuritySightTest.class)
class OnlyRowSecuritySightTest extends SightTest {

  @BeforeEach
  void takeTheConditionsOut() {
    SecondNet.only();
  }
}
