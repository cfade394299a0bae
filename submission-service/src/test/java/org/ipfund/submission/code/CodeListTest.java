package org.ipfund.submission.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.UnlistedCodes;
import org.junit.jupiter.api.Test;

/** Every closed list of the contract has its codes in both languages. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class CodeListTest {

  @Test
  void lists_ofTheContract_areAllTold() {
    assertEquals(Set.of(), UnlistedCodes.find());
  }
}
