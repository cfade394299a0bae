package org.ipfund.platform.query;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.StartupEvent;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.ipfund.platform.contract.ResourceMethods;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;

class DeclaredQueriesTest {

  record Filter(@RestQuery LocalDate from, @RestQuery BigDecimal atLeast) {}

  @Path("/v1/things")
  static class Things {
    @GET
    public void list(@BeanParam Filter filter) {}
  }

  @Path("/v1/days")
  static class Days {
    @GET
    public void list(@RestQuery LocalDate from) {}
  }

  private static DeclaredQueries of(Class<?> resource) {
    return new DeclaredQueries(ResourceMethods.of(resource));
  }

  @Test
  void start_whenAParameterIsOfAnUnknownType_failsAndSaysWhich() {
    DeclaredQueries queries = of(Things.class);
    StartupEvent start = new StartupEvent();
    Throwable refused =
        assertThrows(IllegalStateException.class, () -> queries.refuseAtStart(start));
    assertEquals(
        Things.class.getName()
            + "#list: the query parameter \"atLeast\" is a java.math.BigDecimal; one is a text, an"
            + " enum, a whole number, a flag, a UUID, a LocalDate or an OffsetDateTime",
        refused.getMessage());
  }

  @Test
  void start_whenEveryTypeIsKnown_goesOn() {
    assertDoesNotThrow(() -> of(Days.class).refuseAtStart(new StartupEvent()));
  }
}
