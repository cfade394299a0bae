package org.ipfund.local.identity;

import static org.ipfund.local.Json.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The realm's clients: the frontend's, the local one for trying out, and the systems'. */
final class RealmClients {

  private RealmClients() {}

  static List<Map<String, Object>> all(People people, Secrets secrets, String frontend) {
    return Stream.concat(
            Stream.of(frontend(frontend), local(secrets)),
            people.systems().stream().map(system -> system(system, secrets)))
        .toList();
  }

  private static Map<String, Object> frontend(String origin) {
    Map<String, Object> client = client(Realm.FRONTEND, "前端", RealmScopes.BASE);
    client.put("publicClient", true);
    client.put("standardFlowEnabled", true);
    client.put("redirectUris", List.of(origin + "/", origin + "/callback"));
    client.put("webOrigins", List.of(origin));
    client.put(
        "attributes",
        json("pkce.code.challenge.method", "S256", "post.logout.redirect.uris", origin + "/"));
    return client;
  }

  private static Map<String, Object> local(Secrets secrets) {
    Map<String, Object> client = client(Realm.LOCAL, "本机试用", RealmScopes.BASE);
    client.put("secret", secrets.ofClient(Realm.LOCAL));
    client.put("directAccessGrantsEnabled", true);
    return client;
  }

  private static Map<String, Object> system(SystemClient system, Secrets secrets) {
    List<String> scopes =
        Stream.concat(RealmScopes.BASE.stream(), system.scopes().stream()).toList();
    Map<String, Object> client = client(system.clientId(), system.name(), scopes);
    client.put("secret", secrets.ofClient(system.clientId()));
    client.put("serviceAccountsEnabled", true);
    client.put("protocolMappers", List.of(ClaimMapper.fixed("region_code", system.regionCode())));
    return client;
  }

  /** A client that may do nothing yet. */
  private static Map<String, Object> client(String id, String name, List<String> scopes) {
    return json(
        "clientId",
        id,
        "name",
        name,
        "protocol",
        "openid-connect",
        "publicClient",
        false,
        "standardFlowEnabled",
        false,
        "implicitFlowEnabled",
        false,
        "directAccessGrantsEnabled",
        false,
        "serviceAccountsEnabled",
        false,
        "fullScopeAllowed",
        false,
        "redirectUris",
        List.of(),
        "webOrigins",
        List.of(),
        "defaultClientScopes",
        scopes,
        "optionalClientScopes",
        List.of());
  }
}
