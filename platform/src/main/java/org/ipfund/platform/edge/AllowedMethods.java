package org.ipfund.platform.edge;

import jakarta.inject.Singleton;
import java.util.TreeSet;

/** Which methods a path knows: what {@code Allow} names when another was tried (RFC 9110). */
@Singleton
class AllowedMethods {

  private final Routes routes;

  AllowedMethods(Routes routes) {
    this.routes = routes;
  }

  /** The methods in the form of the header. */
  String of(String path) {
    TreeSet<String> methods = new TreeSet<>();
    routes.at(path).forEach(route -> methods.add(route.method()));
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    methods.add("OPTIONS");
    return String.join(", ", methods);
  }
}
