package org.ipfund.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalFilterTest {

  @ParameterizedTest
  @CsvSource({
    "GET,200,false",
    "GET,403,true",
    "GET,404,false",
    "GET,422,false",
    "HEAD,403,true",
    "POST,201,false",
    "POST,400,false",
    "POST,401,false",
    "POST,403,true",
    "PATCH,404,true",
    "POST,409,true",
    "DELETE,412,true",
    "POST,422,true",
    "PUT,428,true",
    "POST,503,false",
  })
  void isRefusal_always_isWriteOrForbiddenRead(String method, int status, boolean recorded) {
    assertEquals(recorded, RefusalFilter.isRefusal(method, status));
  }

  @ParameterizedTest
  @CsvSource({
    "v1/parcels/7/relabelling,7,parcel,7",
    "v1/policy-documents/7,7,policy-document,7",
    "v1/entries/7,7,entry,7",
    "v1/parcels,,,",
  })
  void thing_always_isTheFirstNamedInThePath(String path, String id, String type, String named) {
    List<String> ids = id == null ? List.of() : List.of(id);
    assertEquals(new RefusedThing(type, named), RefusedThing.of(List.of(path.split("/")), ids));
  }

  @Test
  void thing_whenIdentifierIsUnstorable_isCut() {
    String id = "\0" + "x".repeat(300);
    RefusedThing thing = RefusedThing.of(List.of("v1", "parcels", id), List.of(id));
    assertEquals("x".repeat(200), thing.id());
  }

  @Test
  void start_whenTheRecordIsOff_isRefusedInProduction() {
    AuditSettings.check(false, false);
    assertThrows(IllegalStateException.class, () -> AuditSettings.check(false, true));
  }
}
