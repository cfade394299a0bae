package org.ipfund.performance;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Typed;
import org.ipfund.platform.testing.SecondNet;
import org.junit.jupiter.api.BeforeEach;

/** The same with the condition taken out of every query: the database alone must leak nothing. */
@QuarkusTest
@Typed(OnlyRowSecurityTest.class)
class OnlyRowSecurityTest extends AccessMatrixTest {

  @BeforeEach
  void takeTheConditionsOut() {
    SecondNet.only();
  }
}
