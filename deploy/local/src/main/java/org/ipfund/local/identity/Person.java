package org.ipfund.local.identity;

import static org.ipfund.local.Json.json;

import java.util.List;
import java.util.Map;

/**
 * Somebody who may sign in to a local suite: a function at a place, never a person's own name.
 *
 * @param unitId the unit acted for, null for auditors and operator, who belong to none
 * @param regionCode six digits of GB/T 2260, of a zone with its mark behind them
 */
public record Person(
    String username, String name, String unitId, String regionCode, List<Role> roles) {

  /** The token's {@code sub}, the same with every issuer and in every run. */
  public String subject() {
    return Subjects.of("user/" + username);
  }

  /** What a token says of this person. */
  public Map<String, Object> claims() {
    Map<String, Object> claims =
        json(
            "sub",
            subject(),
            "preferred_username",
            username,
            "name",
            name,
            "region_code",
            regionCode,
            "roles",
            roles.stream().map(Role::name).toList(),
            "scope",
            "");
    if (unitId != null) {
      claims.put("unit_id", unitId);
    }
    return claims;
  }
}
