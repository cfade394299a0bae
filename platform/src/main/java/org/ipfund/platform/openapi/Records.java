package org.ipfund.platform.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.ipfund.platform.access.RoleTable;
import org.ipfund.platform.naming.Named;
import org.ipfund.platform.naming.NamesBeside;
import org.ipfund.platform.paging.Page;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** Which properties of an answer are always there: those that are neither nullable nor hidden. */
final class Records {

  private static final DotName RECORD = DotName.createSimple(Record.class.getName());
  private static final DotName NULLABLE = DotName.createSimple(Nullable.class.getName());
  private static final DotName SCHEMA =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
  private static final DotName CALLED = DotName.createSimple(JsonProperty.class.getName());
  private static final DotName BESIDE = DotName.createSimple(NamesBeside.class.getName());
  private static final DotName PAGE = DotName.createSimple(Page.class.getName());

  private final Map<String, List<ClassInfo>> known = new HashMap<>();
  private final ClassInfo page;
  private final RoleTable table;

  Records(IndexView index, RoleTable table) {
    this.table = table;
    this.page = index.getClassByName(PAGE);
    for (ClassInfo type : index.getKnownClasses()) {
      if (RECORD.equals(type.superName())) {
        known.computeIfAbsent(name(type), n -> new ArrayList<>()).add(type);
      }
    }
  }

  private static String name(ClassInfo type) {
    AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
    return schema != null && schema.value("name") != null
        ? schema.value("name").asString()
        : type.simpleName();
  }

  /**
   * The names, in the record's order.
   *
   * @param name of the schema; where several records have it, the properties tell which it is
   */
  List<String> always(String name, Schema schema) {
    ClassInfo type = record(name, schema.getProperties().keySet());
    return type == null
        ? List.of()
        : type.recordComponentsInDeclarationOrder().stream()
            .filter(component -> isAlways(type, component))
            .map(component -> name(type, component))
            .filter(schema.getProperties()::containsKey)
            .toList();
  }

  /** The names that an answer shows beside its codes, without components of their own. */
  List<String> beside(String name, Schema schema) {
    ClassInfo type = record(name, schema.getProperties().keySet());
    Set<String> shown = schema.getProperties().keySet();
    return type == null || !type.hasDeclaredAnnotation(BESIDE)
        ? List.of()
        : shown.stream().flatMap(code -> Named.beside(code, shown).stream()).toList();
  }

  private ClassInfo record(String name, Set<String> properties) {
    if (page != null
        && page.simpleName() != null
        && name.startsWith(page.simpleName())
        && names(page).equals(properties)) {
      return page;
    }
    return known
        .getOrDefault(name.replaceAll("_?\\d+$", ""), known.getOrDefault(name, List.of()))
        .stream()
        .filter(type -> names(type).containsAll(properties))
        .findFirst()
        .orElse(null);
  }

  private static Set<String> names(ClassInfo type) {
    return type.recordComponents().stream()
        .map(component -> name(type, component))
        .collect(Collectors.toSet());
  }

  /** What it is called in the contract; the annotation stands at the field, not the component. */
  private static String name(ClassInfo type, RecordComponentInfo component) {
    AnnotationInstance called = type.field(component.name()).annotation(CALLED);
    return called == null ? component.name() : called.value().asString();
  }

  private boolean isAlways(ClassInfo type, RecordComponentInfo component) {
    return !component.type().hasAnnotation(NULLABLE)
        && !component.hasAnnotation(NULLABLE)
        && table.field(type.name() + "." + component.name()) == null;
  }
}
