package org.ipfund.platform.guard;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.StartupEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokenAudienceTest {

  @Test
  void start_whenNobodyIsNamed_isRefused() {
    for (Optional<List<String>> named :
        List.of(
            Optional.<List<String>>empty(),
            Optional.of(List.<String>of()),
            Optional.of(List.of(" ")),
            Optional.of(List.of("any")))) {
      TokenAudience audience = new TokenAudience(named);
      assertThrows(IllegalStateException.class, () -> audience.atStart(new StartupEvent()));
    }
  }

  @Test
  void start_whenSomebodyIsNamed_isNotRefused() {
    TokenAudience audience = new TokenAudience(Optional.of(List.of("ipfund")));
    assertDoesNotThrow(() -> audience.atStart(new StartupEvent()));
  }
}
