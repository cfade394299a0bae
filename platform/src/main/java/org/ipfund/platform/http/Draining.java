package org.ipfund.platform.http;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.ipfund.platform.value.Text;

/**
 * Sends away who still comes when the process ends: requests in flight were waited for, and what
 * answers them is being closed. The document says so, and the connection ends with it.
 */
@Singleton
public class Draining {

  /** Before everything that works, after the headers that every answer has (1000). */
  private static final int PRIORITY = 900;

  private volatile boolean ends;

  void register(@Observes Filters filters) {
    filters.register(this::check, PRIORITY);
  }

  void begin(@Observes @Priority(1) ShutdownEvent event) {
    ends = true;
  }

  void check(RoutingContext request) {
    if (ends) {
      request.fail(ProblemKind.UNAVAILABLE.status(), refusal());
    } else {
      request.next();
    }
  }

  private static ProblemException refusal() {
    Text detail =
        new Text(
            "本实例正在停止，请求未被处理，请重新发送",
            "This instance is ending and took nothing; send the request again");
    return new ProblemException(ProblemKind.UNAVAILABLE, detail, List.of());
  }
}
