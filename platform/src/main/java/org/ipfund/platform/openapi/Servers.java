package org.ipfund.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Where a contract is served; who offers it stands in the configuration. */
final class Servers {

  private Servers() {}

  static void addTo(OpenAPI document) {
    document.setServers(
        List.of(
            OASFactory.createServer()
                .url("/")
                .description("Where this document was read: production, or local while one tries")
                .addExtension("x-internal", false)));
  }
}
