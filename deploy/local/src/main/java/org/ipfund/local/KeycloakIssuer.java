package org.ipfund.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.ipfund.local.api.Identities;
import org.ipfund.local.identity.KeycloakTokens;
import org.ipfund.local.identity.People;
import org.ipfund.local.identity.Realm;
import org.ipfund.local.identity.Secrets;
import org.ipfund.local.process.DataDirectory;
import org.ipfund.local.process.Readiness;
import org.ipfund.local.process.ServiceProcess;

/** A Keycloak of this suite's own, with the realm that the tables of people and clients make. */
final class KeycloakIssuer implements Issuer {

  private static final String ORIGIN = "http://127.0.0.1:" + PORT;
  private static final String URL = KeycloakLaunch.realm(ORIGIN);
  private static final URI DISCOVERY = URI.create(URL + "/.well-known/openid-configuration");
  private static final Duration PATIENCE = Duration.ofSeconds(180);

  private final People people;
  private final Secrets secrets;
  private final KeycloakHome home;
  private final Path server;
  private final String frontend;
  private final ServiceProcess process;

  KeycloakIssuer(People people, Path root, DataDirectory data, String frontend) {
    this.people = people;
    this.frontend = frontend;
    this.secrets = new Secrets(data.identity());
    this.home = new KeycloakHome(data.keycloak());
    KeycloakLaunch launch = new KeycloakLaunch(root, data);
    this.server = launch.server();
    this.process = new ServiceProcess(launch.of(ORIGIN, DISCOVERY, secrets), new Readiness());
  }

  @Override
  public String name() {
    return "Keycloak";
  }

  @Override
  public String url() {
    return URL;
  }

  @Override
  public void start() {
    home.prepare(server, Realm.json(people, secrets, frontend));
    process.start();
  }

  @Override
  public void awaitReady() {
    process.awaitReady(PATIENCE);
  }

  @Override
  public Identities identities() {
    return KeycloakTokens.of(URI.create(protocol() + "/token"), people, secrets);
  }

  @Override
  public List<String> instructions() {
    return new Instructions(protocol(), secrets, frontend).lines();
  }

  private static String protocol() {
    return URL + "/protocol/openid-connect";
  }

  @Override
  public CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  @Override
  public void close() {
    process.stop();
  }
}
