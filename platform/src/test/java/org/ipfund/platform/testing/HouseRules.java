package org.ipfund.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules of the house that hold in every module. */
public final class HouseRules {

  /** Reading them takes seconds, and every room is asked about the same. */
  private static final Map<String, JavaClasses> CLASSES = new ConcurrentHashMap<>();

  private HouseRules() {}

  /** A module's own production classes. */
  public static JavaClasses classesOf(String packageName) {
    return CLASSES.computeIfAbsent(packageName, HouseRules::read);
  }

  private static JavaClasses read(String packageName) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages(packageName);
  }

  /** A service knows the platform and never another service. */
  public static void checkService(String name) {
    JavaClasses own = classesOf("org.ipfund." + name);
    for (String other : new String[] {"catalog", "submission", "allocation", "performance"}) {
      if (!other.equals(name)) {
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ipfund." + other + "..")
            .check(own);
      }
    }
    slices().matching("org.ipfund." + name + ".(*)..").should().beFreeOfCycles().check(own);
    classes()
        .should()
        .haveNameNotMatching(".*(Impl|DTO|Dto|Manager|Helper|Util|Utils)$")
        .check(own);
    noClasses().should().dependOnClassesThat().belongToAnyOf(Double.class, Float.class).check(own);
  }

  /** No room may reach the rooms that stand on it: each room may use only those named with it. */
  public static void checkRoom(String service, String room, String... allowed) {
    String root = "org.ipfund." + service + ".";
    String[] packages = new String[allowed.length + 2];
    for (int i = 0; i < allowed.length; i++) {
      packages[i] = root + allowed[i] + "..";
    }
    packages[allowed.length] = root + room + "..";
    packages[allowed.length + 1] = "org.ipfund.platform..";
    noClasses()
        .that()
        .resideInAPackage(root + room + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.ipfund..").and(not(resideInAnyPackage(packages))))
        .allowEmptyShould(true)
        .check(classesOf("org.ipfund." + service));
  }
}
