package org.ipfund.platform.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Reads JSON bodies strictly and to the end: every wrong type, unknown field, missing value and
 * broken constraint of a body is named in one answer.
 */
@Provider
@Priority(Priorities.USER - 100)
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class StrictJsonReader implements MessageBodyReader<Object> {

  private final ObjectMapper json;
  private final Faults faults;
  private final RequestBody body;
  private final RoutingContext routing;

  StrictJsonReader(ObjectMapper json, Faults faults, RequestBody body, RoutingContext routing) {
    this.json = json;
    this.faults = faults;
    this.body = body;
    this.routing = routing;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return true;
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream stream)
      throws IOException {
    byte[] bytes = body.of(routing);
    ObjectReader reader = json.readerFor(json.constructType(genericType));
    return faults.read(reader, bytes);
  }
}
