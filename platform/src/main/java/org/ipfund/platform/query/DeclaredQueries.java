package org.ipfund.platform.query;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipfund.platform.contract.ResourceMethods;
import org.ipfund.platform.contract.Vocabulary;

/** The query parameters of every operation; a service that cannot read one does not start. */
@Singleton
class DeclaredQueries {

  private final Map<String, DeclaredQuery> operations = new HashMap<>();
  private final List<String> faults = new ArrayList<>();
  private final Vocabulary vocabulary = Vocabulary.load();

  @Inject
  DeclaredQueries(BeanManager beans) {
    this(ResourceMethods.of(beans));
  }

  DeclaredQueries(Stream<Method> methods) {
    methods.forEach(this::add);
  }

  private void add(Method method) {
    String key = ResourceMethods.key(method.getDeclaringClass(), method.getName());
    try {
      operations.put(key, new DeclaredQuery(method, vocabulary));
    } catch (UnreadableParameterException unreadable) {
      faults.add(key + ": " + unreadable.getMessage());
    }
  }

  /**
   * @throws IllegalStateException naming every parameter whose values nobody said how to read
   */
  void refuseAtStart(@Observes StartupEvent start) {
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("; ", faults));
    }
  }

  DeclaredQuery of(Class<?> resource, String method) {
    return operations.get(ResourceMethods.key(resource, method));
  }
}
