package org.ipfund.local;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.ipfund.local.api.Identities;
import org.ipfund.local.process.LocalPort;
import org.ipfund.local.process.StartFailure;

/** Who signs the tokens of a local suite: a Keycloak of its own, or the small built-in one. */
interface Issuer extends AutoCloseable {

  /** The port that either of them listens on. */
  int PORT = LocalPort.of(8180);

  /** What {@code --issuer} may say. */
  enum Kind {
    KEYCLOAK,
    BUILT_IN
  }

  /** The name shown when it is ready. */
  String name();

  /** The identifier that stands in the tokens and under which services find its keys. */
  String url();

  /** Starts it without waiting. */
  void start();

  /** Waits until tokens can be had; throws {@link StartFailure} when it does not come up. */
  void awaitReady();

  /** The tokens of everybody in the tables. */
  Identities identities();

  /** How one gets a token by hand, line by line. */
  List<String> instructions();

  /** Completes when it has ended by itself. */
  CompletableFuture<Process> onExit();

  @Override
  void close();
}
