package org.ipfund.local.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTokensTest {

  private static final Instant NOW = Instant.parse("2024-01-01T00:00:00Z");

  private final AtomicInteger fetched = new AtomicInteger();
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

  @Test
  void token_whenStillGood_isFetchedOncePerName() {
    RememberedTokens tokens = tokens(Duration.ofMinutes(5));

    assertEquals("clerk 1", tokens.token("clerk"));
    assertEquals("clerk 1", tokens.token("clerk"));
    assertEquals("approver 2", tokens.token("approver"));
  }

  @Test
  void token_whenAboutToEnd_isFetchedAgain() {
    RememberedTokens tokens = tokens(Duration.ofSeconds(30));

    assertEquals("clerk 1", tokens.token("clerk"));
    assertEquals("clerk 2", tokens.token("clerk"));
  }

  private RememberedTokens tokens(Duration life) {
    return new RememberedTokens(
        name -> new Token(name + " " + fetched.incrementAndGet(), NOW.plus(life)), clock);
  }
}
