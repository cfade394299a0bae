package org.ipfund.platform.http;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which methods a path knows: what {@code Allow} names when another was tried (RFC 9110). */
@Singleton
class AllowedMethods {

  private record Known(Pattern path, String method) {}

  private final List<Known> known = new ArrayList<>();

  AllowedMethods(BeanManager beans) {
    beans.getBeans(Object.class).stream()
        .map(bean -> bean.getBeanClass())
        .filter(type -> type.isAnnotationPresent(Path.class))
        .distinct()
        .forEach(type -> Stream.of(type.getDeclaredMethods()).forEach(m -> add(type, m)));
  }

  private void add(Class<?> resource, Method method) {
    Path below = method.getAnnotation(Path.class);
    String path = resource.getAnnotation(Path.class).value() + (below == null ? "" : below.value());
    Pattern pattern = Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+") + "/?");
    Stream.of(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .forEach(verb -> known.add(new Known(pattern, verb.value())));
  }

  /** The methods in the form of the header. */
  String of(String path) {
    TreeSet<String> methods = new TreeSet<>();
    for (Known one : known) {
      if (one.path.matcher(path).matches()) {
        methods.add(one.method);
      }
    }
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    methods.add("OPTIONS");
    return String.join(", ", methods);
  }
}
