package org.ipfund.platform.edge;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipfund.platform.contract.ResourceMethods;

/** What is asked for, told from method and path before the framework chooses a resource. */
@Singleton
public class Routes {

  /** One operation: its path with names in braces, its method, and what its body may have. */
  record Route(String template, List<String> words, String method, long largestBody) {

    static Route of(String template, String method, long largestBody) {
      return new Route(template, List.of(split(template)), method, largestBody);
    }

    private boolean matches(String[] path) {
      for (int i = 0; i < path.length; i++) {
        if (!words.get(i).startsWith("{") && !words.get(i).equals(path[i])) {
          return false;
        }
      }
      return true;
    }

    private long names() {
      return words.stream().filter(word -> word.startsWith("{")).count();
    }
  }

  /** By the number of words, fixed ones before names. */
  private final Map<Integer, List<Route>> known = new HashMap<>();

  @Inject
  Routes(BeanManager beans) {
    this(ResourceMethods.of(beans).flatMap(Routes::routes).toList());
  }

  Routes(List<Route> routes) {
    routes.stream()
        .sorted(Comparator.comparing(Route::names))
        .forEach(
            route -> known.computeIfAbsent(route.words.size(), n -> new ArrayList<>()).add(route));
  }

  private static Stream<Route> routes(Method method) {
    Path below = method.getAnnotation(Path.class);
    Class<?> resource = method.getDeclaringClass();
    String path = resource.getAnnotation(Path.class).value() + (below == null ? "" : below.value());
    LargestBody largest = method.getAnnotation(LargestBody.class);
    long bytes = largest == null ? LargestBody.USUAL : largest.value();
    return ResourceMethods.verbs(method).map(verb -> Route.of(path, verb, bytes));
  }

  private static String[] split(String path) {
    return path.split("/");
  }

  /** Every operation that a path may mean. */
  List<Route> at(String path) {
    if (path == null) {
      return List.of();
    }
    String[] words = split(path);
    List<Route> found = new ArrayList<>();
    for (Route route : known.getOrDefault(words.length, List.of())) {
      if (route.matches(words)) {
        found.add(route);
      }
    }
    return found;
  }

  /** The path with names in braces, if there is such an operation by any method. */
  public Optional<String> template(String path) {
    return at(path).stream().map(Route::template).findFirst();
  }

  /** Bytes that the body of such a request may have. */
  long largestBody(String method, String path) {
    return at(path).stream()
        .filter(route -> route.method.equals(method))
        .mapToLong(Route::largestBody)
        .findFirst()
        .orElse(LargestBody.USUAL);
  }

  /** The limits that occur, the usual one among them. */
  Stream<Long> limits() {
    return Stream.concat(
            Stream.of(LargestBody.USUAL),
            known.values().stream().flatMap(List::stream).map(Route::largestBody))
        .distinct();
  }
}
