package org.ipfund.performance.task.link;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipfund.performance.task.TaskLinkKind;

/**
 * What links of a task are held against.
 *
 * @param known which of the targets are there, by kind
 * @param after the task itself and all that wait for it
 * @param ordinals its promises
 */
record LinkFacts(Map<TaskLinkKind, Set<UUID>> known, Set<UUID> after, Set<Integer> ordinals) {

  boolean knows(TaskLinkKind kind, UUID target) {
    return known.getOrDefault(kind, Set.of()).contains(target);
  }
}
