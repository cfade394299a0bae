package org.ipfund.embedded;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclBinding;

/**
 * A broker as a careful site runs it: its authorizer is on, clients sign in, and each may do only
 * what it was granted. Topics are made by whoever owns the broker.
 */
public final class GuardedKafka implements AutoCloseable {

  private final EmbeddedKafkaServer server;
  private final BrokerGuard guard;

  private GuardedKafka(EmbeddedKafkaServer server, BrokerGuard guard) {
    this.server = server;
    this.guard = guard;
  }

  /** Starts a fresh broker on a free port for these users, who may not do anything yet. */
  public static GuardedKafka start(Path dataDir, Set<String> users) {
    Map<String, String> passwords = new HashMap<>();
    users.forEach(user -> passwords.put(user, UUID.randomUUID().toString()));
    passwords.put(BrokerGuard.SUPER_USER, UUID.randomUUID().toString());
    BrokerGuard guard = new BrokerGuard(passwords);
    return new GuardedKafka(EmbeddedKafkaServer.start(dataDir, 0, false, guard), guard);
  }

  /** The settings a client of this user needs. */
  public Map<String, Object> client(String user) {
    Map<String, Object> settings = new HashMap<>(guard.signIn(user));
    settings.put("bootstrap.servers", server.bootstrapServers());
    return settings;
  }

  /** An administrator's client, which may do everything. */
  public Admin administrator() {
    return Admin.create(client(BrokerGuard.SUPER_USER));
  }

  /** Makes topics and waits until they are there. */
  public void createTopics(Collection<NewTopic> topics) {
    try (Admin admin = administrator()) {
      await(admin.createTopics(topics).all());
    }
  }

  /** Takes topics away and waits until they are gone. */
  public void deleteTopics(Collection<String> topics) {
    try (Admin admin = administrator()) {
      await(admin.deleteTopics(topics).all());
    }
  }

  /** Grants rights and waits until they hold. */
  public void grant(Collection<KafkaRight> rights) {
    List<AclBinding> granted = rights.stream().map(KafkaRight::binding).toList();
    try (Admin admin = administrator()) {
      await(admin.createAcls(granted).all());
    }
  }

  private static void await(KafkaFuture<?> done) {
    try {
      done.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
