package org.ipfund.local;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.ipfund.embedded.TestIssuer;
import org.ipfund.local.api.Identities;
import org.ipfund.local.identity.People;
import org.ipfund.local.identity.Secrets;

/**
 * The small issuer inside this JVM, which needs no download. It cannot be signed in to; everybody's
 * token lies in a file of its own and is good for a day or until the suite ends.
 */
final class BuiltInIssuer implements Issuer {

  private static final Duration LIFETIME = Duration.ofDays(1);

  private final People people;
  private final Path folder;
  private final int port;
  private final Map<String, String> tokens = new HashMap<>();
  private TestIssuer issuer;

  BuiltInIssuer(People people, Path folder, int port) {
    this.people = people;
    this.folder = folder;
    this.port = port;
  }

  @Override
  public String name() {
    return "built-in issuer";
  }

  @Override
  public String url() {
    return "http://127.0.0.1:" + port;
  }

  @Override
  public void start() {
    issuer = TestIssuer.start(port);
    people.names().forEach(name -> tokens.put(name, token(name)));
    Secrets files = new Secrets(folder);
    tokens.forEach(files::put);
  }

  private String token(String name) {
    Map<String, Object> claims = people.claims(name);
    claims.putIfAbsent("azp", "ipfund-local");
    claims.put("exp", Instant.now().plus(LIFETIME).getEpochSecond());
    return issuer.token(claims);
  }

  @Override
  public void awaitReady() {
    // It serves as soon as it is started.
  }

  @Override
  public Identities identities() {
    return name ->
        Optional.ofNullable(tokens.get(name))
            .orElseThrow(() -> new IllegalArgumentException("No user or client " + name));
  }

  @Override
  public List<String> instructions() {
    return List.of(
        "Tokens, each good for a day or until the suite ends: " + folder + "/<username or client>",
        "  curl -H \"Authorization: Bearer $(cat " + folder.resolve("440100-clerk") + ")\" \\",
        "    http://127.0.0.1:8082/v1/demands");
  }

  @Override
  public CompletableFuture<Process> onExit() {
    return new CompletableFuture<>();
  }

  @Override
  public void close() {
    if (issuer != null) {
      issuer.close();
    }
  }
}
