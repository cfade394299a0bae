package org.ipfund.allocation.access;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same with the condition taken out of every query: the database alone must leak nothing. */
@QuarkusTest
@TestProfile(WithoutConditions.class)
class OnlyRowSecurityMatrixTest extends AccessMatrixTest {

  @Override
  String report() {
    return "access-matrix-row-security.txt";
  }
}
