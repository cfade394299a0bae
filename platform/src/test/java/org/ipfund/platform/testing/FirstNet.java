package org.ipfund.platform.testing;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Identity;
import org.ipfund.platform.access.Scope;
import org.ipfund.platform.access.SystemScope;

/**
 * Leaves only the first net, the conditions of the queries: the transaction sees everything, the
 * caller does not.
 */
public final class FirstNet {

  private FirstNet() {}

  /** Does the work as somebody of this scope, and takes back what it did. */
  public static void only(Scope scope, Runnable work) {
    ManagedContext request = Arc.container().requestContext();
    boolean activated = !request.isActive();
    if (activated) {
      request.activate();
    }
    SystemScope.run("test", QuarkusTransaction::begin);
    Caller caller = Arc.container().instance(Caller.class).get();
    Caller.Acting before = caller.acting();
    try {
      caller.become(new Caller.Acting(Identity.system("test"), scope, "test", null, null));
      work.run();
    } finally {
      caller.become(before);
      QuarkusTransaction.rollback();
      if (activated) {
        request.terminate();
      }
    }
  }
}
