package org.ipfund.platform.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.Callable;
import org.ipfund.platform.sql.ScopedTransactions;

/** Wraps the resource method and its stored answer into one transaction. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class IdempotentInterceptor {

  private final Idempotency idempotency;
  private final ScopedTransactions transactions;

  IdempotentInterceptor(Idempotency idempotency, ScopedTransactions transactions) {
    this.idempotency = idempotency;
    this.transactions = transactions;
  }

  @AroundInvoke
  public Object around(InvocationContext call) {
    Idempotency.Request request = idempotency.request();
    Callable<Response> once = () -> idempotency.answer(request, () -> (Response) call.proceed());
    transactions.leaveToFirstStatement();
    return QuarkusTransaction.requiringNew().call(once);
  }
}
