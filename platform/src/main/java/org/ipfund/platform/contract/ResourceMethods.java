package org.ipfund.platform.contract;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Stream;

/** The methods by which this service answers requests: one an operation of its contract. */
public final class ResourceMethods {

  /** What changes nothing. */
  public static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private ResourceMethods() {}

  public static Stream<Method> of(BeanManager beans) {
    return beans.getBeans(Object.class).stream()
        .map(bean -> bean.getBeanClass())
        .filter(type -> type.isAnnotationPresent(Path.class))
        .distinct()
        .flatMap(ResourceMethods::of);
  }

  /** Those of one resource. */
  public static Stream<Method> of(Class<?> resource) {
    return Stream.of(resource.getDeclaredMethods()).filter(ResourceMethods::answers);
  }

  private static boolean answers(Method method) {
    return !method.isSynthetic() && verbs(method).findAny().isPresent();
  }

  /** {@code GET} and the like. */
  public static Stream<String> verbs(Method method) {
    return Stream.of(method.getAnnotations())
        .map(Annotation::annotationType)
        .map(type -> type.getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(HttpMethod::value);
  }

  /** By which a method is found again in a request: no two of a resource have the same name. */
  public static String key(Class<?> resource, String method) {
    return resource.getName() + '#' + method;
  }
}
