package org.ipfund.local.api;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The idempotency key of a step. The same step of the same walk always has the same key, so that a
 * walk which is repeated on the same data gets the stored answers instead of doing things twice.
 */
final class StepKey {

  private StepKey() {}

  static String of(String person, String step) {
    String name = "ipfund/" + person + "/" + step;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
