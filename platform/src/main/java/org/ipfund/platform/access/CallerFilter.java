package org.ipfund.platform.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Reads who calls from the header {@code X-Client-Id}. The name is taken on trust: it labels audit
 * entries and separates idempotency keys, it grants nothing.
 */
public class CallerFilter {

  static final String HEADER = "X-Client-Id";
  private static final String UNNAMED = "anonymous";
  private static final int LONGEST = 64;

  private final CallerHolder holder;

  CallerFilter(CallerHolder holder) {
    this.holder = holder;
  }

  @ServerRequestFilter(preMatching = true)
  public void read(ContainerRequestContext request) {
    String name = request.getHeaderString(HEADER);
    boolean usable = name != null && !name.isBlank() && name.length() <= LONGEST;
    holder.become(usable ? name : UNNAMED);
  }
}
