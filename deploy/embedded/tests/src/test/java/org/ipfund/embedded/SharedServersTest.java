package org.ipfund.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class SharedServersTest {

  @Test
  void postgres_whenAskedTwice_isTheSameServer() throws Exception {
    EmbeddedPostgresServer server = SharedServers.postgres();

    assertSame(server, SharedServers.postgres());
    try (Connection connection = server.superuserConnection("postgres")) {
      assertEquals(18, connection.getMetaData().getDatabaseMajorVersion());
    }
  }

  @Test
  void kafkaBootstrap_whenAskedTwice_reachesOneBroker() throws Exception {
    String bootstrap = SharedServers.kafkaBootstrap();

    assertEquals(bootstrap, SharedServers.kafkaBootstrap());
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      assertEquals(1, admin.describeCluster().nodes().get(30, TimeUnit.SECONDS).size());
    }
  }
}
