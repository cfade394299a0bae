package org.ipfund.platform.testing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ipfund.platform.value.FreeText;

/**
 * Walks the bodies that a service's operations take. Every text in them is read as text of one line
 * unless it is {@link FreeText}, so what is left to find is text without a bound, and places where
 * text could hide: open maps and trees.
 */
public final class RequestTexts {

  private final Set<Type> seen = new HashSet<>();
  private final List<String> unchecked = new ArrayList<>();

  private RequestTexts() {}

  /** The components of request bodies whose text nothing bounds or nothing looks at. */
  public static List<String> unchecked(String packageName) {
    RequestTexts texts = new RequestTexts();
    HouseRules.classesOf(packageName).stream()
        .filter(type -> type.isAnnotatedWith(Path.class))
        .map(JavaClass::reflect)
        .flatMap(resource -> Stream.of(resource.getDeclaredMethods()))
        .flatMap(RequestTexts::bodies)
        .forEach(body -> texts.visit(body, body.getTypeName()));
    return texts.unchecked;
  }

  private static Stream<Type> bodies(Method method) {
    boolean writes =
        Stream.of(POST.class, PUT.class, PATCH.class).anyMatch(method::isAnnotationPresent);
    return writes
        ? Stream.of(method.getParameters())
            .filter(parameter -> parameter.getAnnotations().length == 0)
            .map(Parameter::getParameterizedType)
        : Stream.of();
  }

  private void visit(Type type, String where) {
    if (type instanceof ParameterizedType generic) {
      visit(generic.getRawType(), where);
      Stream.of(generic.getActualTypeArguments()).forEach(part -> visit(part, where));
    } else if (type instanceof Class<?> plain) {
      visit(plain, where);
    } else {
      unchecked.add(where + ": " + type);
    }
  }

  private void visit(Class<?> type, String where) {
    if (type.isSealed()) {
      Stream.of(type.getPermittedSubclasses()).forEach(kind -> visit(kind, where));
    } else if (type.isRecord() && !readsItself(type)) {
      if (seen.add(type)) {
        Stream.of(type.getRecordComponents()).forEach(part -> visit(type, part));
      }
    } else if (type == byte[].class) {
      return; // a file: document.checked looks at it
    } else if (type == String.class || !isValue(type)) {
      unchecked.add(where + ": " + type.getSimpleName());
    }
  }

  private void visit(Class<?> owner, RecordComponent part) {
    if (part.getType() != String.class) {
      visit(part.getGenericType(), owner.getSimpleName() + "." + part.getName());
    } else if (!isBound(field(owner, part))) {
      unchecked.add(owner.getSimpleName() + "." + part.getName());
    }
  }

  private static AnnotatedElement field(Class<?> owner, RecordComponent part) {
    try {
      return owner.getDeclaredField(part.getName());
    } catch (NoSuchFieldException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static boolean isBound(AnnotatedElement text) {
    Size size = text.getAnnotation(Size.class);
    return size != null && size.max() < Integer.MAX_VALUE
        || text.isAnnotationPresent(Pattern.class);
  }

  /** A value with a form of its own, which its reader checks. */
  private static boolean readsItself(Class<?> type) {
    return Stream.of(type.getDeclaredMethods(), type.getDeclaredConstructors())
        .flatMap(Arrays::stream)
        .anyMatch(maker -> maker.isAnnotationPresent(JsonCreator.class));
  }

  private static boolean isValue(Class<?> type) {
    return type.isPrimitive()
        || type.isEnum()
        || readsItself(type)
        || type == List.class
        || type == java.util.UUID.class
        || Number.class.isAssignableFrom(type)
        || type == Boolean.class
        || type.getName().startsWith("java.time.");
  }
}
