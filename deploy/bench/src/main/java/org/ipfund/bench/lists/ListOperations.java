package org.ipfund.bench.lists;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ipfund.bench.fuzz.document.ApiDocument;
import org.ipfund.bench.fuzz.document.Operation;
import org.ipfund.local.Service;

/** The list operations of the services' documents: what takes a cursor and a limit. */
final class ListOperations {

  private ListOperations() {}

  static List<Operation> of(Path root) {
    return Arrays.stream(Service.values()).flatMap(service -> of(root, service)).toList();
  }

  private static Stream<Operation> of(Path root, Service service) {
    Path document = root.resolve(service.title()).resolve("openapi/openapi.yaml");
    return ApiDocument.read(service.database(), document).operations().stream()
        .filter(o -> !o.writes() && o.takes("query", "cursor") && o.takes("query", "limit"));
  }
}
