package org.ipfund.local.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ipfund.local.SampleData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {

  private static final String ORIGIN = "http://localhost:5173";

  private final ObjectMapper json = new ObjectMapper();
  private final People people = People.of(new SampleData(Path.of("data")));
  @TempDir Path folder;
  private Secrets secrets;
  private JsonNode realm;

  @BeforeEach
  void compose() throws Exception {
    secrets = new Secrets(folder.resolve("identity"));
    realm = json.readTree(Realm.json(people, secrets, ORIGIN));
  }

  @Test
  void json_whenComposedAgain_isTheSame() {
    assertEquals(realm.toString(), Realm.json(people, secrets, ORIGIN));
  }

  @Test
  void users_whenComposed_carryUnitRegionAndRoles() {
    JsonNode user = named(realm.path("users"), "username", "440100-approver");

    assertEquals(people.person("440100-approver").subject(), user.path("id").asText());
    assertEquals(
        people.person("440100-approver").unitId(), user.at("/attributes/unit_id/0").asText());
    assertEquals("440100", user.at("/attributes/region_code/0").asText());
    assertEquals("[\"CITY_APPROVER\",\"UNIT_ADMIN\"]", user.path("realmRoles").toString());
    assertEquals(people.persons().size() + people.systems().size(), realm.path("users").size());
  }

  @Test
  void users_whenComposed_holdAHashAndNotThePassword() throws Exception {
    JsonNode credential = realm.at("/users/0/credentials/0");
    JsonNode stored = json.readTree(credential.path("credentialData").asText());

    assertFalse(realm.toString().contains(secrets.of(Secrets.PASSWORD)));
    assertEquals(PasswordHash.ALGORITHM, stored.path("algorithm").asText());
    assertTrue(
        realm
            .path("passwordPolicy")
            .asText()
            .contains("hashIterations(" + stored.path("hashIterations").asInt() + ")"));
  }

  @Test
  void clients_whenFrontendSignsIn_mustProveItsKeyAndItsOneAddress() {
    JsonNode client = client(Realm.FRONTEND);

    assertTrue(client.path("publicClient").asBoolean());
    assertTrue(client.path("standardFlowEnabled").asBoolean());
    assertFalse(client.path("directAccessGrantsEnabled").asBoolean());
    assertEquals("S256", client.path("attributes").path("pkce.code.challenge.method").asText());
    assertEquals(
        "[\"" + ORIGIN + "/\",\"" + ORIGIN + "/callback\"]",
        client.path("redirectUris").toString());
  }

  @Test
  void clients_whenListed_allowNoWildcardAndNoImplicitFlow() {
    for (JsonNode client : realm.path("clients")) {
      assertFalse(client.path("redirectUris").toString().contains("*"), client::toString);
      assertFalse(client.path("implicitFlowEnabled").asBoolean(true), client::toString);
      assertFalse(client.path("fullScopeAllowed").asBoolean(true), client::toString);
    }
  }

  @Test
  void clients_whenASystemsOwn_areBoundToScopesAndRegion() {
    JsonNode client = client("finance-440100");

    assertTrue(client.path("serviceAccountsEnabled").asBoolean());
    assertEquals(secrets.ofClient("finance-440100"), client.path("secret").asText());
    assertTrue(texts(client.path("defaultClientScopes")).toList().contains("allocation.write"));
    assertEquals("440100", client.at("/protocolMappers/0/config/claim.value").asText());
    JsonNode account = named(realm.path("users"), "serviceAccountClientId", "finance-440100");
    assertEquals("[\"SYSTEM\"]", account.path("realmRoles").toString());
  }

  @Test
  void scopes_whenComposed_coverEveryClientsNeed() {
    List<String> known =
        StreamSupport.stream(realm.path("clientScopes").spliterator(), false)
            .map(scope -> scope.path("name").asText())
            .toList();

    for (JsonNode client : realm.path("clients")) {
      assertTrue(known.containsAll(texts(client.path("defaultClientScopes")).toList()));
    }
    JsonNode claims = named(realm.path("clientScopes"), "name", "ipfund").path("protocolMappers");
    assertEquals(
        List.of("audience", "roles", "unit_id", "region_code"), claims.findValuesAsText("name"));
  }

  @Test
  void profile_whenUnitOrRegionIsEdited_takesAnAdministrator() throws Exception {
    JsonNode component = realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0");
    JsonNode profile = json.readTree(component.at("/config/kc.user.profile.config/0").asText());

    for (String attribute : List.of("unit_id", "region_code", "username")) {
      JsonNode declared = named(profile.path("attributes"), "name", attribute);
      assertEquals("[\"admin\"]", declared.at("/permissions/edit").toString(), attribute);
    }
    assertTrue(profile.path("unmanagedAttributePolicy").isMissingNode());
  }

  @Test
  void settings_whenComposed_areStrict() {
    assertTrue(realm.path("bruteForceProtected").asBoolean());
    assertTrue(realm.path("revokeRefreshToken").asBoolean());
    assertFalse(realm.path("registrationAllowed").asBoolean(true));
    assertEquals(300, realm.path("accessTokenLifespan").asInt());
  }

  private JsonNode client(String id) {
    return named(realm.path("clients"), "clientId", id);
  }

  private static JsonNode named(JsonNode items, String field, String value) {
    return StreamSupport.stream(items.spliterator(), false)
        .filter(item -> item.path(field).asText().equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> texts(JsonNode items) {
    return StreamSupport.stream(items.spliterator(), false).map(JsonNode::asText);
  }
}
