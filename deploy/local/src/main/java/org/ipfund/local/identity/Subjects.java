package org.ipfund.local.identity;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Identifiers of those who act. They follow from the name, so that a record of who did what stays
 * true when the issuer changes or the realm is made anew.
 */
final class Subjects {

  private Subjects() {}

  static String of(String name) {
    byte[] bytes = ("ipfund/" + name).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).toString();
  }
}
