package org.ipfund.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
    "/v1/parcels/7/relabelling,/v1/parcels/{id}/relabelling,parcel,7",
    "/v1/policy-documents/7,/v1/policy-documents/{id},policy-document,7",
    "/v1/entries/%25;a=b,/v1/entries/{id},entry,%25;a=b",
    "/v1/parcels,/v1/parcels,,",
    "/v1/parcels,'',,",
  })
  void thing_always_isTheFirstNamedInThePath(
      String path, String template, String type, String named) {
    assertEquals(new RefusedSubject(type, named), RefusedSubject.of(path, template));
  }

  @Test
  void thing_whenIdentifierIsUnstorable_isCut() {
    String path = "/v1/parcels/" + "\0" + "x".repeat(300);
    assertEquals("x".repeat(200), RefusedSubject.of(path, "/v1/parcels/{id}").id());
  }

  @Test
  void start_whenTheRecordIsOff_isRefusedInProduction() {
    AuditSettings.check(false, false);
    assertThrows(IllegalStateException.class, () -> AuditSettings.check(false, true));
  }
}
