package org.ipfund.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Who offers a contract, under which licence, and where it is served. */
final class Publisher {

  private Publisher() {}

  static void sign(OpenAPI document) {
    if (document.getInfo() != null) {
      document
          .getInfo()
          .contact(
              OASFactory.createContact()
                  .name("IP fund suite (知识产权专项资金)")
                  .url("https://ipfund.example/"))
          .license(OASFactory.createLicense().name("Apache License 2.0").identifier("Apache-2.0"));
    }
    document.setServers(
        List.of(
            OASFactory.createServer()
                .url("/")
                .description("Where this document was read: production, or local while one tries")
                .addExtension("x-internal", false)));
  }
}
