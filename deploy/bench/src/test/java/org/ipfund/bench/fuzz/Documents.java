package org.ipfund.bench.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ipfund.bench.fuzz.document.ApiDocument;
import org.ipfund.bench.fuzz.document.Operation;

/** The documents of the four services, and a small one. */
public final class Documents {

  private Documents() {}

  public static ApiDocument things() {
    return ApiDocument.read("things", Path.of("src/test/resources/fuzz/things.yaml"));
  }

  public static List<ApiDocument> ofServices() {
    return Stream.of("catalog", "submission", "allocation", "performance")
        .map(s -> ApiDocument.read(s, Path.of("../..", s + "-service/openapi/openapi.yaml")))
        .toList();
  }

  public static Operation operation(ApiDocument document, String id) {
    return document.operations().stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
  }
}
