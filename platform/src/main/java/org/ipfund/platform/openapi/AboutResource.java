package org.ipfund.platform.openapi;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which service answers here, and in which version; touches nothing else. */
@Path("/v1/about")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "about", description = "The service itself")
public class AboutResource {

  /** Name and version of a service. */
  public record About(String service, String release) {}

  private final About about;

  AboutResource(
      @ConfigProperty(name = "quarkus.application.name") String name,
      @ConfigProperty(name = "quarkus.application.version") String version) {
    about = new About(name, version);
  }

  @GET
  @Blocking
  @Operation(operationId = "getAbout", summary = "Name and version of the service")
  public About get() {
    return about;
  }
}
