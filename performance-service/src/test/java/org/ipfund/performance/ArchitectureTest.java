package org.ipfund.performance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ipfund.platform.testing.HouseRules;
import org.ipfund.platform.testing.RequestTexts;
import org.ipfund.platform.testing.Sentences;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void service_always_keepsTheHouseRules() {
    HouseRules.checkService("performance");
  }

  @Test
  void sentences_always_standInBothLanguages() {
    assertEquals(List.of(), Sentences.faults());
  }

  @Test
  void requests_always_bringCheckedTextOnly() {
    assertEquals(List.of(), RequestTexts.unchecked("org.ipfund.performance"));
  }

  @Test
  void rooms_always_standOnTheirFloors() {
    HouseRules.checkRoom("performance", "rollup", "content");
    HouseRules.checkRoom("performance", "adjustment", "version", "table", "finding", "content");
    HouseRules.checkRoom("performance", "drafting", "table", "finding", "content", "inbound");
    HouseRules.checkRoom("performance", "version", "table", "finding", "content");
    HouseRules.checkRoom("performance", "table", "finding", "content", "inbound");
    HouseRules.checkRoom("performance", "finding", "content", "targetvalue");
    HouseRules.checkRoom("performance", "content", "targetvalue", "inbound");
    HouseRules.checkRoom("performance", "inbound");
    HouseRules.checkRoom("performance", "targetvalue");
    HouseRules.checkRoom("performance", "plan", "task", "body");
    HouseRules.checkRoom("performance", "planindicator", "plan", "body");
    HouseRules.checkRoom("performance", "share", "plan", "task", "body");
    HouseRules.checkRoom(
        "performance", "task", "body", "responsibility", "commitment", "targetvalue");
    HouseRules.checkRoom("performance", "body");
    HouseRules.checkRoom("performance", "responsibility");
    HouseRules.checkRoom("performance", "commitment", "targetvalue");
    HouseRules.checkRoom("performance", "actor", "task", "body");
    HouseRules.checkRoom("performance", "progresscall", "plan", "actor", "task", "body");
    HouseRules.checkRoom("performance", "reminder", "progresscall", "body");
    HouseRules.checkRoom("performance", "progress", "progresscall", "actor", "task", "body");
    HouseRules.checkRoom("performance", "acceptance", "progress", "actor", "task", "body");
    HouseRules.checkRoom("performance", "supervision", "actor", "task", "body");
    HouseRules.checkRoom("performance", "problem", "actor", "task", "body");
    HouseRules.checkRoom("performance", "verdict", "planindicator", "plan", "task", "body");
    HouseRules.checkRoom("performance", "planfile", "verdict", "plan", "task", "body");
    HouseRules.checkRoom(
        "performance", "planevaluation", "planfile", "verdict", "plan", "task", "body", "content");
    HouseRules.checkRoom("performance", "board", "verdict", "plan", "task", "body");
  }

  @Test
  void planFiles_always_arePlainJava() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.ipfund.performance.planfile.content..",
            "org.ipfund.performance.planfile.reading..",
            "org.ipfund.performance.planfile.chart..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "java..",
            "org.jspecify..",
            "org.ipfund.performance.planfile..",
            "org.ipfund.platform.value..")
        .check(HouseRules.classesOf("org.ipfund.performance.planfile"));
  }

  @Test
  void clauses_always_arePlainJava() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.ipfund.performance.responsibility..", "org.ipfund.performance.commitment..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "java..",
            "org.jspecify..",
            "org.ipfund.performance.responsibility..",
            "org.ipfund.performance.commitment..",
            "org.ipfund.performance.targetvalue..",
            "org.ipfund.platform.problem..",
            "org.ipfund.platform.value..")
        .check(HouseRules.classesOf("org.ipfund.performance"));
  }

  @Test
  void grammar_always_isPlainJava() {
    noClasses()
        .that()
        .resideInAPackage("org.ipfund.performance.targetvalue..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("java..", "org.ipfund.performance.targetvalue..")
        .check(HouseRules.classesOf("org.ipfund.performance.targetvalue"));
  }
}
