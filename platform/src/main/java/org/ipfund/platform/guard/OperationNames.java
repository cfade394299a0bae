package org.ipfund.platform.guard;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which resource method is which operation of the contract. */
@Singleton
class OperationNames {

  private final Map<String, String> names = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  OperationNames(BeanManager beans) {
    beans.getBeans(Object.class).stream()
        .map(bean -> bean.getBeanClass())
        .filter(type -> type.isAnnotationPresent(Path.class))
        .distinct()
        .forEach(this::add);
  }

  private void add(Class<?> resource) {
    Stream.of(resource.getDeclaredMethods()).filter(OperationNames::answers).forEach(this::add);
  }

  private static boolean answers(Method method) {
    return !method.isSynthetic()
        && Stream.of(method.getAnnotations())
            .map(Annotation::annotationType)
            .anyMatch(type -> type.isAnnotationPresent(HttpMethod.class));
  }

  private void add(Method method) {
    Operation operation = method.getAnnotation(Operation.class);
    String key = key(method.getDeclaringClass(), method.getName());
    String name = operation == null ? "" : operation.operationId();
    if (name.isEmpty()) {
      faults.add(key + " has no operationId");
    } else if (names.put(key, name) != null) {
      faults.add("two methods are called " + key);
    }
  }

  private static String key(Class<?> resource, String method) {
    return resource.getName() + '#' + method;
  }

  /** The operation of a resource method, or null. */
  String of(Class<?> resource, String method) {
    return names.get(key(resource, method));
  }

  /** All operations of this service. */
  List<String> all() {
    return List.copyOf(names.values());
  }

  List<String> faults() {
    return List.copyOf(faults);
  }
}
