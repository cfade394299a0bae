package org.ipfund.submission;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.ipfund.platform.testing.HouseRules;
import org.ipfund.platform.testing.RequestTexts;
import org.ipfund.platform.testing.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

  @Test
  void service_always_keepsTheHouseRules() {
    assertDoesNotThrow(() -> HouseRules.checkService("submission"));
  }

  @Test
  void sentences_always_standInBothLanguages() {
    assertEquals(List.of(), Sentences.faults());
  }

  @Test
  void requests_always_bringCheckedTextOnly() {
    assertEquals(List.of(), RequestTexts.unchecked("org.ipfund.submission"));
  }

  @ParameterizedTest
  @CsvSource({
    "store, ''",
    "ownership, ''",
    "reference, ownership store",
    "inbound, reference ownership store",
    "receiving, ''",
    "line, ''",
    "demand, line reference ownership store",
    "filing, demand line reference receiving ownership store",
    "summary, demand",
    "subproject, ownership",
    "library, demand line subproject inbound reference receiving ownership",
    "review, library demand line reference ownership",
    "merge, ''",
    "consolidation, merge library demand line reference ownership",
    "mergedline, consolidation"
  })
  void room_always_standsOnItsFloor(String room, String allowed) {
    String[] below = allowed.isEmpty() ? new String[0] : allowed.split(" ");
    assertDoesNotThrow(() -> HouseRules.checkRoom("submission", room, below));
  }

  /** What decides is plain: no framework, no clock, no database. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "demand.Deadline",
        "filing.DemandRules",
        "filing.LineRules",
        "filing.CatalogueRules",
        "filing.ReturnDay",
        "line.Quantifiable",
        "merge.Merge",
        "merge.MergeRules",
        "receiving.Receiving",
        "receiving.Place",
        "subproject.CityShare",
        "library.FundProjectChoice",
        "consolidation.PackageLines",
        "library.Position",
        "subproject.Spread",
        "review.DecisionRules",
        "consolidation.Approval",
        "consolidation.CoverageRules",
        "reference.ObligationScope"
      })
  void rule_always_isPlainJava(String name) {
    ArchRule plain =
        noClasses()
            .that()
            .haveNameMatching("org\\.ipfund\\.submission\\." + name.replace(".", "\\."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "java.sql..");
    assertDoesNotThrow(() -> plain.check(HouseRules.classesOf("org.ipfund.submission")));
  }
}
