package org.ipfund.embedded;

import java.util.Locale;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * One thing a user may do at a {@link GuardedKafka}, in the words of Kafka's own command.
 *
 * @param principal such as {@code User:catalog-service}
 * @param resource topic, group or cluster
 * @param pattern literal or prefixed
 * @param operation such as Write, DescribeConfigs
 */
public record KafkaRight(
    String principal, String resource, String name, String pattern, String operation) {

  AclBinding binding() {
    ResourceType type = ResourceType.valueOf(resource.toUpperCase(Locale.ROOT));
    PatternType kind = PatternType.valueOf(pattern.toUpperCase(Locale.ROOT));
    AclOperation what = AclOperation.valueOf(snake(operation));
    return new AclBinding(
        new ResourcePattern(type, name, kind),
        new AccessControlEntry(principal, "*", what, AclPermissionType.ALLOW));
  }

  private static String snake(String word) {
    return word.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}
