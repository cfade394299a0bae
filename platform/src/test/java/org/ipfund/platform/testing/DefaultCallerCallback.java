package org.ipfund.platform.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * Puts {@link DefaultCaller} and {@link AnswerContract} around every request of a running
 * application, and lets it look for what it awaits at once and often.
 */
public final class DefaultCallerCallback implements QuarkusTestBeforeEachCallback {

  private static final Duration LOOK = Duration.ofMillis(20);

  static {
    CompiledPaths.remember();
  }

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    Awaitility.setDefaultPollDelay(Duration.ZERO);
    Awaitility.setDefaultPollInterval(LOOK);
    RestAssured.replaceFiltersWith(new DefaultCaller(), AnswerContract.ofWhoeverAnswers());
  }
}
