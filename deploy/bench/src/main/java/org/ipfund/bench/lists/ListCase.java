package org.ipfund.bench.lists;

import java.net.URI;
import org.ipfund.bench.fuzz.document.Operation;

/**
 * A list as one reader asks for it.
 *
 * @param path the operation's path with identifiers of something the reader sees
 */
record ListCase(Operation operation, Reader reader, URI service, String path) {

  String page(int limit) {
    return path + "?limit=" + limit;
  }

  String label() {
    return operation.name() + " " + reader.kind();
  }
}
