package org.ipfund.performance.task.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipfund.performance.task.TaskLinkKind;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;

class TaskLinkRulesTest {

  private static final UUID SELF = UUID.randomUUID();
  private static final UUID KNOWN = UUID.randomUUID();
  private static final LinkFacts FACTS =
      new LinkFacts(
          Map.of(
              TaskLinkKind.TASK,
              Set.of(KNOWN, SELF),
              TaskLinkKind.INDICATOR,
              Set.of(KNOWN),
              TaskLinkKind.FUND_PROJECT,
              Set.of(KNOWN)),
          Set.of(SELF),
          Set.of(1, 2));

  private static TaskLinkRequest link(TaskLinkKind kind, UUID target) {
    return new TaskLinkRequest(kind, target, null);
  }

  private static List<String> faults(
      List<TaskLinkRequest> links, List<PromiseLinkRequest> promises) {
    return TaskLinkRules.faults(new TaskLinksRequest(links, promises), FACTS).stream()
        .map(fault -> fault.pointer() + " " + fault.rule())
        .toList();
  }

  @Test
  @Rule("SB-077")
  void links_toWhatIsThere_pass() {
    assertEquals(
        List.of(),
        faults(
            List.of(
                link(TaskLinkKind.FUND_PROJECT, KNOWN),
                link(TaskLinkKind.TASK, KNOWN),
                link(TaskLinkKind.CATALOGUE_PROJECT, UUID.randomUUID())),
            List.of(new PromiseLinkRequest(1, KNOWN))));
  }

  @Test
  @Rule("SB-077")
  void links_toWhatIsNot_areRefused() {
    assertEquals(
        List.of(
            "/links/0/targetId SB-077",
            "/promises/0/ordinal task-link",
            "/promises/1/ordinal task-link",
            "/promises/1/indicatorId SB-077"),
        faults(
            List.of(link(TaskLinkKind.TARGET_TABLE, KNOWN)),
            List.of(new PromiseLinkRequest(3, KNOWN), new PromiseLinkRequest(3, SELF))));
  }

  @Test
  void links_twiceOrInACircle_areRefused() {
    assertEquals(
        List.of("/links/1/targetId task-link", "/links/2/targetId task-link"),
        faults(
            List.of(
                link(TaskLinkKind.TASK, KNOWN),
                link(TaskLinkKind.TASK, KNOWN),
                link(TaskLinkKind.TASK, SELF)),
            List.of()));
    List<Violation> none = TaskLinkRules.faults(new TaskLinksRequest(null, null), FACTS);
    assertEquals(List.of(), none);
  }
}
