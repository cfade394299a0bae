package org.ipfund.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import org.ipfund.platform.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemExceptionTest {

  private static final Text WORDS = new Text("某", "some");
  private static final Violation ONE = new Violation("/a", "rule", WORDS, WORDS);

  @ParameterizedTest
  @CsvSource({
    "1, 1 fault in the request, 1 rule refuses the request",
    "2, 2 faults in the request, 2 rules refuse the request"
  })
  void detail_whateverTheNumber_isASentence(int count, String malformed, String refused) {
    var violations = Collections.nCopies(count, ONE);
    assertEquals(malformed, ProblemException.malformed(violations).detail().en());
    assertEquals(refused, ProblemException.refused(violations).detail().en());
  }

  @Test
  void violation_whenNothingIsToBeDone_isNone() {
    assertThrows(NullPointerException.class, () -> new Violation("/a", "rule", WORDS, null));
  }
}
