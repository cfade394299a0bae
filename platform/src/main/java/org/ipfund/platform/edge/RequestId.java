package org.ipfund.platform.edge;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.ipfund.platform.value.Ids;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every request an identifier ({@code X-Request-Id}, the client's own if it sent a usable
 * one), which stands in the log, in audit entries and in the events that follow.
 */
public class RequestId {

  static final String HEADER = "X-Request-Id";
  private static final String KEY = "requestId";
  private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  @ServerRequestFilter(preMatching = true)
  public void begin(ContainerRequestContext request) {
    String id = of(request.getHeaderString(HEADER));
    request.setProperty(KEY, id);
    MDC.put(KEY, id);
  }

  /** The client's own identifier if it can be used, else a new one. */
  static String of(String given) {
    boolean usable = given != null && USABLE.matcher(given).matches();
    return usable ? given : Ids.next().toString();
  }

  @ServerResponseFilter
  public void end(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle(HEADER, request.getProperty(KEY));
    MDC.remove(KEY);
  }
}
