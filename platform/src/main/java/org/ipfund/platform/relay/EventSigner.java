package org.ipfund.platform.relay;

import java.util.Set;
import org.ipfund.platform.key.PemKeys;
import org.ipfund.platform.key.SigningKey;

/** Signs the types of events by which rights travel. */
final class EventSigner {

  private final Set<String> types;
  private final SigningKey key;

  /**
   * @throws IllegalStateException when types are to be signed and there is no key
   */
  EventSigner(RelaySettings settings) {
    this.types = settings.signedTypes().orElse(Set.of());
    this.key = settings.signingKeyFile().map(PemKeys::pair).map(SigningKey::new).orElse(null);
    if (!types.isEmpty() && key == null) {
      throw new IllegalStateException("EVENT_SIGNING_KEY_FILE is required");
    }
  }

  /** The key for a type, or null where it goes unsigned. */
  SigningKey keyFor(String type) {
    return types.contains(type) ? key : null;
  }
}
