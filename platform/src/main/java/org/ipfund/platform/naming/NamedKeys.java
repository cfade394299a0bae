package org.ipfund.platform.naming;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what an answer names before it is written, so that a page asks once for all its names. */
final class NamedKeys {

  /**
   * What of a record leads to names.
   *
   * @param kind null for what has parts of its own
   */
  private record Part(Method accessor, Named kind) {}

  private final Map<Class<?>, List<Part>> parts = new ConcurrentHashMap<>();

  /** What the answer shows names of. */
  Map<Named, Set<Object>> of(Object answer) {
    Map<Named, Set<Object>> found = new EnumMap<>(Named.class);
    collect(answer, found);
    return found;
  }

  private void collect(Object value, Map<Named, Set<Object>> found) {
    if (value instanceof Collection<?> many) {
      many.forEach(one -> collect(one, found));
    } else if (value instanceof Record) {
      for (Part part : parts.computeIfAbsent(value.getClass(), NamedKeys::parts)) {
        Object held = read(part.accessor(), value);
        if (part.kind() == null) {
          collect(held, found);
        } else if (held != null) {
          found.computeIfAbsent(part.kind(), kind -> new HashSet<>()).add(held);
        }
      }
    }
  }

  private static List<Part> parts(Class<?> type) {
    Set<String> shown =
        Stream.of(type.getRecordComponents()).map(NamedKeys::name).collect(Collectors.toSet());
    boolean named = type.isAnnotationPresent(NamesBeside.class);
    return Stream.of(type.getRecordComponents())
        .map(component -> part(component, named, shown))
        .filter(part -> part != null)
        .toList();
  }

  private static Part part(RecordComponent component, boolean named, Set<String> shown) {
    Method accessor = component.getAccessor();
    accessor.trySetAccessible();
    if (Collection.class.isAssignableFrom(component.getType()) || isOpen(component.getType())) {
      return new Part(accessor, null);
    }
    boolean beside = named && Named.beside(name(component), shown).isPresent();
    return beside ? new Part(accessor, Named.by(name(component)).orElseThrow()) : null;
  }

  /** Money and the like have no parts; a type parameter may be anything. */
  private static boolean isOpen(Class<?> type) {
    return type == Object.class || type.isRecord() && type.getRecordComponents().length > 1;
  }

  private static String name(RecordComponent component) {
    JsonProperty called = component.getAccessor().getAnnotation(JsonProperty.class);
    return called == null ? component.getName() : called.value();
  }

  private static Object read(Method accessor, Object record) {
    try {
      return accessor.invoke(record);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(hidden);
    }
  }
}
