package org.ipfund.platform.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Makes the answer of what a resource's method returned: status, address and entity tag. */
@ApplicationScoped
class Answers {

  private final UriInfo uri;

  Answers(UriInfo uri) {
    this.uri = uri;
  }

  /** What is a response already stays as it is. */
  Response of(Method method, Object returned) {
    if (returned instanceof Response ready) {
      return ready;
    }
    Answer said = method.getAnnotation(Answer.class);
    Response.ResponseBuilder answer = Response.status(status(method, said)).entity(returned);
    if (said != null && !said.location().isEmpty()) {
      answer.location(address(said.location(), (Addressed) returned));
    }
    if (returned instanceof Versioned resource) {
      answer.header(HttpHeaders.ETAG, Etags.of(resource.version()));
    }
    return answer.build();
  }

  private static int status(Method method, Answer said) {
    if (said != null && said.status() != 0) {
      return said.status();
    }
    boolean nothing = method.getReturnType() == void.class;
    return (nothing ? Response.Status.NO_CONTENT : Response.Status.OK).getStatusCode();
  }

  private URI address(String place, Addressed resource) {
    String path = place;
    for (Map.Entry<String, List<String>> value : uri.getPathParameters().entrySet()) {
      path = path.replace("{" + value.getKey() + "}", value.getValue().get(0));
    }
    return URI.create(path + "/" + resource.key());
  }
}
