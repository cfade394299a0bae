package org.ipfund.local.identity;

import static org.ipfund.local.Json.text;

import java.util.Map;

/**
 * The realm {@code ipfund} as Keycloak imports it, composed from the tables of people and clients.
 * The same tables and secrets give the same text.
 */
public final class Realm {

  /** The realm's name, the last part of the issuer's address. */
  public static final String NAME = "ipfund";

  /** The audience that the services expect in a token. */
  public static final String AUDIENCE = "ipfund";

  /** Browsers sign in through this client: authorization code with PKCE. */
  public static final String FRONTEND = "ipfund-frontend";

  /** Scripts on this machine get a person's token through this client, by password. */
  public static final String LOCAL = "ipfund-local";

  private Realm() {}

  /**
   * The realm as JSON.
   *
   * @param frontend the origin that browsers sign in from, as {@code http://localhost:5173}
   */
  public static String json(People people, Secrets secrets, String frontend) {
    Map<String, Object> realm = RealmSettings.of(NAME);
    realm.put("components", UserProfile.component());
    realm.put("roles", RealmUsers.roles());
    realm.put("clientScopes", RealmScopes.all(people));
    realm.put("scopeMappings", RealmScopes.roleMappings());
    realm.put("clients", RealmClients.all(people, secrets, frontend));
    realm.put("users", RealmUsers.all(people, secrets));
    return text(realm);
  }
}
