package org.ipfund.bench.crash.stream;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far a consumer group is behind the end of the catalogue's topic. */
public final class Lag implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 10_000;
  private static final long UNKNOWN = Long.MAX_VALUE;

  private final Admin admin;
  private final String group;

  /** The group has the name of the service. */
  public Lag(String bootstrapServers, String group) {
    this.group = group;
    this.admin =
        Admin.create(
            Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS / 2));
  }

  /** Records not yet committed; very many when the broker does not answer. */
  public long records() throws InterruptedException {
    try {
      Map<TopicPartition, OffsetAndMetadata> committed =
          admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      return ends().entrySet().stream()
          .mapToLong(end -> end.getValue() - position(committed.get(end.getKey())))
          .sum();
    } catch (ExecutionException e) {
      return UNKNOWN;
    }
  }

  private static long position(OffsetAndMetadata committed) {
    return committed == null ? 0 : committed.offset();
  }

  private Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetSpec> wanted =
        IntStream.range(0, CatalogTopic.PARTITIONS)
            .mapToObj(partition -> new TopicPartition(CatalogTopic.NAME, partition))
            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
    return admin.listOffsets(wanted).all().get().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
  }

  @Override
  public void close() {
    admin.close();
  }
}
