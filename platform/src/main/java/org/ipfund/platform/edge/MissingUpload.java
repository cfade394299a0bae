package org.ipfund.platform.edge;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import java.util.Arrays;
import java.util.List;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Refuses a request that brings no file to an operation that reads one. Whoever reads its bytes
 * would wait for them until the connection is given up, and hold a thread as long.
 */
public class MissingUpload {

  private static final Wording WORDS = Wording.of(MissingUpload.class);
  private static final String RULE = "schema";

  @ServerRequestFilter(priority = Priorities.USER)
  public void check(SimpleResourceInfo operation, RoutingContext request) {
    if (Arrays.asList(operation.parameterTypes()).contains(byte[].class)
        && !RequestRules.announcesBody(request.request().headers())) {
      throw ProblemException.malformed(
          List.of(
              new Violation("", RULE, WORDS.text("upload-missing"), WORDS.text("upload-send"))));
    }
  }
}
