package org.ipfund.platform.answer;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Completes what a resource's method returned: the entity tag of what has a version, and for an
 * {@link Idempotent} operation the answer as it is stored.
 */
public class AnswerFilter {

  private static final String STORED = AnswerFilter.class.getName();

  /** The request's answer is this one, whatever its method returns. */
  static void answer(RoutingContext request, Response answer) {
    request.put(STORED, answer);
  }

  /** Before every other filter: these see the answer that is given. */
  @ServerResponseFilter(priority = Priorities.USER + 1000)
  public void complete(RoutingContext request, ContainerResponseContext response) {
    Response stored = request.get(STORED);
    if (stored != null) {
      request.remove(STORED);
      response.setStatus(stored.getStatus());
      response.getHeaders().putAll(stored.getHeaders());
      response.setEntity(stored.getEntity(), null, stored.getMediaType());
    } else if (response.getEntity() instanceof Versioned resource) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, Etags.of(resource.version()));
    }
    // Problems and labels are in the reader's language.
    response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
  }
}
