package org.ipfund.platform.testing;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the connections that requests take from the pool: a plain read takes one for each of its
 * statements. Background work is not counted.
 */
@Singleton
public class StatementCounter implements AgroalPoolInterceptor {

  private final AtomicLong taken = new AtomicLong();

  @Override
  public void onConnectionAcquire(Connection connection) {
    if (inRequest()) {
      taken.incrementAndGet();
    }
  }

  private static boolean inRequest() {
    return Arc.container().requestContext().isActive()
        && Arc.container().instance(CurrentVertxRequest.class).get().getCurrent() != null;
  }

  public long taken() {
    return taken.get();
  }
}
