package org.ipfund.local.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.ipfund.local.api.Identities;

/** Keeps each token until shortly before its end, then gets another. */
final class RememberedTokens implements Identities {

  /** Longer than any single request of the walk takes. */
  private static final Duration RESERVE = Duration.ofSeconds(75);

  private final Map<String, Token> known = new ConcurrentHashMap<>();
  private final Function<String, Token> source;
  private final Clock clock;

  RememberedTokens(Function<String, Token> source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  @Override
  public String token(String name) {
    return known.compute(name, this::goodOrNew).value();
  }

  private Token goodOrNew(String name, Token token) {
    boolean good = token != null && clock.instant().plus(RESERVE).isBefore(token.expiresAt());
    return good ? token : source.apply(name);
  }
}
