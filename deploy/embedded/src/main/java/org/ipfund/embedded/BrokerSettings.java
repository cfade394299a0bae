package org.ipfund.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The settings of a single-node broker whose topics are kept for ever. */
record BrokerSettings(Path logs, int port, int controllerPort, boolean durable, BrokerGuard guard) {

  static final int NODE_ID = 1;
  static final String CONTROLLER_LISTENER = "CONTROLLER";

  Map<String, String> properties() {
    Map<String, String> properties = new HashMap<>(network());
    properties.putAll(singleNode());
    properties.putAll(guard.properties());
    properties.put("log.dirs", logs.toString());
    properties.put("log.retention.ms", "-1");
    properties.put("log.retention.bytes", "-1");
    properties.put("auto.create.topics.enable", "false");
    properties.put("num.partitions", "8");
    // A restarted broker is refused until its killed forerunner's session has run out.
    properties.put("broker.session.timeout.ms", "3000");
    properties.put("broker.heartbeat.interval.ms", "500");
    if (durable) {
      // A killed broker loses nothing, a power cut at most the last second; outboxes keep those.
      properties.put("log.flush.interval.ms", "1000");
    }
    return properties;
  }

  private Map<String, String> network() {
    String protocol = guard.protocol();
    String client = protocol + "://127.0.0.1:" + port;
    String controller = CONTROLLER_LISTENER + "://127.0.0.1:" + controllerPort;
    return Map.of(
        "process.roles",
        "broker,controller",
        "node.id",
        String.valueOf(NODE_ID),
        "listeners",
        client + "," + controller,
        "advertised.listeners",
        client,
        "inter.broker.listener.name",
        protocol,
        "controller.listener.names",
        CONTROLLER_LISTENER,
        "listener.security.protocol.map",
        protocol + ":" + protocol + ",CONTROLLER:PLAINTEXT",
        "controller.quorum.voters",
        NODE_ID + "@127.0.0.1:" + controllerPort);
  }

  private static Map<String, String> singleNode() {
    return Map.of(
        "default.replication.factor", "1",
        "min.insync.replicas", "1",
        "offsets.topic.replication.factor", "1",
        "offsets.topic.num.partitions", "8",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "transaction.state.log.num.partitions", "4",
        "share.coordinator.state.topic.replication.factor", "1",
        "share.coordinator.state.topic.min.isr", "1",
        "group.initial.rebalance.delay.ms", "0");
  }
}
