package org.ipfund.local.identity;

import static org.ipfund.local.Json.json;

import java.util.Map;

/** How Keycloak puts a claim into its tokens. */
final class ClaimMapper {

  private static final String ACCESS = "access.token.claim";
  private static final String ID = "id.token.claim";

  private ClaimMapper() {}

  /** The account's fixed identifier, as {@code sub}. */
  static Map<String, Object> subject() {
    return mapper("sub", "oidc-sub-mapper", json(ACCESS, "true"));
  }

  /** First and last name together, as {@code name}. */
  static Map<String, Object> fullName() {
    return mapper("name", "oidc-full-name-mapper", json(ACCESS, "true", ID, "true"));
  }

  /** What services accept the token. */
  static Map<String, Object> audience(String audience) {
    return mapper(
        "audience",
        "oidc-audience-mapper",
        json("included.custom.audience", audience, ACCESS, "true", ID, "false"));
  }

  /** The realm's roles as a list at the top level. */
  static Map<String, Object> roles(String claim) {
    return mapper(claim, "oidc-usermodel-realm-role-mapper", claim(claim, "multivalued", "true"));
  }

  /** An attribute of the user. */
  static Map<String, Object> attribute(String attribute, String claim) {
    return mapper(
        claim, "oidc-usermodel-attribute-mapper", claim(claim, "user.attribute", attribute));
  }

  /** The same value in every token of a client. */
  static Map<String, Object> fixed(String claim, String value) {
    return mapper(claim, "oidc-hardcoded-claim-mapper", claim(claim, "claim.value", value));
  }

  private static Map<String, Object> claim(String claim, String setting, String value) {
    return json(
        "claim.name",
        claim,
        "jsonType.label",
        "String",
        setting,
        value,
        ACCESS,
        "true",
        ID,
        "true");
  }

  private static Map<String, Object> mapper(String name, String type, Map<String, Object> config) {
    return json(
        "name", name, "protocol", "openid-connect", "protocolMapper", type, "config", config);
  }
}
