package org.ipfund.platform.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;
import org.ipfund.platform.code.ActionWords;
import org.ipfund.platform.code.CodeSource;
import org.ipfund.platform.value.Labelled;

/** Whether a service tells every closed list it has words for. */
public final class ToldCodes {

  private ToldCodes() {}

  /** The lists that are not told. */
  public static List<String> missing(String packageName, CodeSource source) {
    List<String> told = source.lists().stream().map(Class::getName).toList();
    return HouseRules.classesOf(packageName).stream()
        .filter(type -> type.isEnum() && type.isAssignableTo(Labelled.class))
        .map(JavaClass::getName)
        .filter(name -> !told.contains(name))
        .sorted()
        .toList();
  }

  /** The lists of actions that are not told, and the actions nobody has a word for. */
  public static List<String> missingActions(String packageName, CodeSource source) {
    List<String> told = source.actions().stream().map(Class::getName).toList();
    source.actions().stream()
        .flatMap(actions -> Stream.of(actions.getEnumConstants()))
        .forEach(action -> ActionWords.of(action, source));
    return HouseRules.classesOf(packageName).stream()
        .filter(type -> type.isEnum() && type.getSimpleName().endsWith("Action"))
        .map(JavaClass::getName)
        .filter(name -> !told.contains(name))
        .sorted()
        .toList();
  }

  /** The lists that would stand twice under one name. */
  public static List<String> twice(CodeSource source) {
    List<String> names =
        Stream.<Class<?>>concat(source.lists().stream(), source.actions().stream())
            .map(Class::getSimpleName)
            .toList();
    return names.stream().filter(name -> names.indexOf(name) != names.lastIndexOf(name)).toList();
  }
}
