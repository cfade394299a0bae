package org.ipfund.platform.guard;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ipfund.platform.contract.ResourceMethods;

/** Which resource method is which operation of the contract. */
@Singleton
class OperationNames {

  private final Map<String, String> names = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  OperationNames(BeanManager beans) {
    ResourceMethods.of(beans).forEach(this::add);
  }

  private void add(Method method) {
    Operation operation = method.getAnnotation(Operation.class);
    String key = ResourceMethods.key(method.getDeclaringClass(), method.getName());
    String name = operation == null ? "" : operation.operationId();
    if (name.isEmpty()) {
      faults.add(key + " has no operationId");
    } else if (names.put(key, name) != null) {
      faults.add("two methods are called " + key);
    }
  }

  /** The operation of a resource method, or null. */
  String of(Class<?> resource, String method) {
    return names.get(ResourceMethods.key(resource, method));
  }

  /** All operations of this service. */
  List<String> all() {
    return List.copyOf(names.values());
  }

  List<String> faults() {
    return List.copyOf(faults);
  }
}
