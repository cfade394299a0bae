package org.ipfund.platform.guard;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start where tokens for any other program would be accepted: none named means all. */
@Singleton
class TokenAudience {

  private final Optional<List<String>> named;

  TokenAudience(
      @ConfigProperty(name = "quarkus.oidc.token.audience") Optional<List<String>> named) {
    this.named = named;
  }

  void atStart(@Observes @Priority(1) StartupEvent start) {
    if (named.orElse(List.of()).stream().allMatch(TokenAudience::acceptsAny)) {
      throw new IllegalStateException(
          "OIDC_AUDIENCE is empty or any: name whom tokens must be meant for");
    }
  }

  private static boolean acceptsAny(String audience) {
    return audience.isBlank() || audience.equals("any");
  }
}
