package org.ipfund.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipfund.local.api.Identities;

/** Tokens of a Keycloak realm: a person's by password, a system client's by its own secret. */
public final class KeycloakTokens {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int OK = 200;

  private final URI endpoint;
  private final People people;
  private final Secrets secrets;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ObjectMapper json = new ObjectMapper();

  private KeycloakTokens(URI endpoint, People people, Secrets secrets) {
    this.endpoint = endpoint;
    this.people = people;
    this.secrets = secrets;
  }

  /** Tokens of these people from the realm's token endpoint, remembered while they are good. */
  public static Identities of(URI endpoint, People people, Secrets secrets) {
    return new RememberedTokens(
        new KeycloakTokens(endpoint, people, secrets)::fetch, Clock.systemUTC());
  }

  private Token fetch(String name) {
    Instant asked = Instant.now();
    JsonNode answer = send(people.isSystem(name) ? ownGrant(name) : passwordGrant(name));
    return new Token(
        answer.path("access_token").asText(),
        asked.plusSeconds(answer.path("expires_in").asLong()));
  }

  private Map<String, String> ownGrant(String client) {
    return Map.of(
        "grant_type",
        "client_credentials",
        "client_id",
        client,
        "client_secret",
        secrets.ofClient(client));
  }

  private Map<String, String> passwordGrant(String username) {
    return Map.of(
        "grant_type",
        "password",
        "client_id",
        Realm.LOCAL,
        "client_secret",
        secrets.ofClient(Realm.LOCAL),
        "username",
        username,
        "password",
        secrets.of(Secrets.PASSWORD));
  }

  private JsonNode send(Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() != OK) {
        throw new IllegalStateException(
            "No token for "
                + form.getOrDefault("username", form.get("client_id"))
                + ": "
                + response.body());
      }
      return json.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(endpoint + " gives no token", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
