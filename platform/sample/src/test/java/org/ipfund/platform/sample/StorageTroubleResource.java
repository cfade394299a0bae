package org.ipfund.platform.sample;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ipfund.platform.sql.Database;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Lets the database fail on purpose. */
@Path("/v1/trouble/storage")
@Produces(MediaType.APPLICATION_JSON)
public class StorageTroubleResource {

  private final Database database;

  StorageTroubleResource(Database database) {
    this.database = database;
  }

  @GET
  @Path("/states/{state}")
  @Operation(operationId = "breakStorage", hidden = true)
  public String fail(@RestPath String state) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database.update(
                    "DO $$ BEGIN RAISE EXCEPTION 'on purpose' USING ERRCODE = '%s'; END $$"
                        .formatted(state)));
    return "{}";
  }

  /** Sees its own scope in a transaction that an interceptor begins, as most writes do. */
  @GET
  @Path("/begin")
  @Transactional
  @Operation(operationId = "beginInStorage", hidden = true)
  public String begin() {
    return database
        .first("SELECT 1 WHERE current_setting('ipfund.subject', true) <> ''", row -> "{}")
        .orElseThrow(() -> new IllegalStateException("a transaction without its scope"));
  }

  @GET
  @Path("/sleep")
  @Operation(operationId = "sleepInStorage", hidden = true)
  public String sleep(@RestQuery int millis, @RestQuery int times) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int i = 0; i < times; i++) {
                database.list("SELECT pg_sleep(? / 1000.0)", row -> "", millis);
              }
            });
    return "{}";
  }
}
