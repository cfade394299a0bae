package org.ipfund.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipfund.platform.testing.HouseRules;
import org.ipfund.platform.testing.RequestTexts;
import org.ipfund.platform.testing.Sentences;
import org.junit.jupiter.api.Test;

class PlatformArchitectureTest {

  /** Words of the domain, as parts of a name. */
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?i).*(demand|allocation|notice|indicator|catalogue|solicitation|consolidation|region"
              + "|treasury|appropriation|disburse|evaluation|monitoring|target.?table|fund).*");

  private final JavaClasses platform = HouseRules.classesOf("org.ipfund.platform");

  @Test
  void platform_always_knowsNoService() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.ipfund.catalog..",
            "org.ipfund.submission..",
            "org.ipfund.allocation..",
            "org.ipfund.performance..")
        .check(platform);
  }

  @Test
  void platform_always_hasNoWordOfTheDomain() {
    List<String> spoken =
        platform.stream().flatMap(this::names).filter(DOMAIN.asMatchPredicate()).sorted().toList();
    assertEquals(List.of(), spoken);
  }

  private Stream<String> names(JavaClass type) {
    return Stream.concat(
        Stream.of(type.getSimpleName()),
        type.getMembers().stream()
            .map(JavaMember::getName)
            .filter(name -> !name.contains("$"))
            .map(name -> type.getSimpleName() + "." + name));
  }

  @Test
  void requests_always_bringCheckedTextOnly() {
    assertEquals(List.of(), RequestTexts.unchecked("org.ipfund.platform"));
  }

  @Test
  void sentences_always_standInBothLanguages() {
    assertEquals(List.of(), Sentences.faults());
  }

  @Test
  void rooms_always_haveNoCycle() {
    slices().matching("org.ipfund.platform.(*)..").should().beFreeOfCycles().check(platform);
  }
}
