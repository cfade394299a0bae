package org.ipfund.platform.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
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

  /** The lists that would stand twice under one name. */
  public static List<String> twice(CodeSource source) {
    List<String> names = source.lists().stream().map(Class::getSimpleName).toList();
    return names.stream().filter(name -> names.indexOf(name) != names.lastIndexOf(name)).toList();
  }
}
