package org.ipfund.embedded;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who may use a broker. Without users everybody may do everything; with them clients sign in
 * (SASL/PLAIN) and may do only what its access-control lists allow.
 *
 * @param passwords by user
 */
record BrokerGuard(Map<String, String> passwords) {

  static final BrokerGuard OPEN = new BrokerGuard(Map.of());

  /** Whom the broker signs in as at itself, and who grants rights. */
  static final String SUPER_USER = "broker";

  private static final String MODULE =
      "org.apache.kafka.common.security.plain.PlainLoginModule required ";

  /** The name of the clients' listener is that of its protocol. */
  String protocol() {
    return passwords.isEmpty() ? "PLAINTEXT" : "SASL_PLAINTEXT";
  }

  Map<String, String> properties() {
    return passwords.isEmpty()
        ? Map.of()
        : Map.of(
            "authorizer.class.name",
            "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
            "allow.everyone.if.no.acl.found",
            "false",
            // Nobody else comes without a name: only the controller's listener lets that in.
            "super.users",
            "User:" + SUPER_USER + ";User:ANONYMOUS",
            "sasl.enabled.mechanisms",
            "PLAIN",
            "sasl.mechanism.inter.broker.protocol",
            "PLAIN",
            "listener.name.sasl_plaintext.plain.sasl.jaas.config",
            accepted());
  }

  private String accepted() {
    return passwords.entrySet().stream()
        .map(user -> "user_%s=\"%s\"".formatted(user.getKey(), user.getValue()))
        .collect(Collectors.joining(" ", MODULE + credentials(SUPER_USER) + " ", ";"));
  }

  private String credentials(String user) {
    return "username=\"%s\" password=\"%s\"".formatted(user, passwords.get(user));
  }

  /** What a client sets beside {@code bootstrap.servers} to sign in. */
  Map<String, String> signIn(String user) {
    return Map.of(
        "security.protocol",
        protocol(),
        "sasl.mechanism",
        "PLAIN",
        "sasl.jaas.config",
        MODULE + credentials(user) + ";");
  }
}
