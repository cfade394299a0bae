package org.ipfund.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipfund.local.WalkedYear.Run;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The money's way after the real advance, an invented continuation: given what stands, when
 * somebody acts, then this is seen, and the four services show the same money.
 */
class StoryIT {

  private static final int GIVEN = 0;
  private static final int WHO = 1;
  private static final int WHEN = 2;
  private static final int EXPECTED = 3;
  private static final int SEEN = 4;
  private static final int CHECKS = 5;

  @TestFactory
  Stream<DynamicNode> story() throws Exception {
    Map<String, List<DynamicTest>> scenes = new LinkedHashMap<>();
    for (String line : WalkedYear.get().second().story()) {
      String[] cells = line.split("\t", -1);
      scenes.computeIfAbsent(cells[GIVEN], scene -> new ArrayList<>()).add(step(cells));
    }
    return scenes.entrySet().stream()
        .map(
            scene ->
                DynamicContainer.dynamicContainer("given " + scene.getKey(), scene.getValue()));
  }

  private static DynamicTest step(String[] cells) {
    return DynamicTest.dynamicTest(
        "when " + cells[WHO] + ": " + cells[WHEN] + ", then " + cells[EXPECTED],
        () -> {
          assertEquals(cells[EXPECTED], cells[SEEN]);
          String[] held = cells[CHECKS].split("/");
          assertEquals(held[1], held[0], "checks that hold in all four services");
        });
  }

  @Test
  void up_whenTheStoryIsToldToItsEnd_endsWell() throws Exception {
    Run told = WalkedYear.get().second();

    assertEquals(0, told.code(), told.printed());
    assertTrue(told.printed().contains("kill -9 allocation-service"), told.printed());
    assertTrue(told.printed().contains("虚构续写"), told.printed());
    assertTrue(told.story().size() > 40, told.printed());
  }

  @Test
  void story_whenItIsTold_leavesNothingOut() throws Exception {
    String told = String.join("\n", WalkedYear.get().second().story());

    for (String part :
        List.of(
            "提出调整",
            "追加、调减、终止、新增",
            "漏列罗定",
            "汕头已支付",
            "另一人复核",
            "退款",
            "划转紫金县",
            "代知识城支付",
            "省局审核保护中心",
            "延期",
            "截止后再次报送",
            "两张表合为一张目标表",
            "allocation-service 随即被强行终止")) {
      assertTrue(told.contains(part), part);
    }
  }
}
