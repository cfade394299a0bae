package org.ipfund.platform.answer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
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
  private final Answers answers;
  private final RoutingContext routing;

  IdempotentInterceptor(
      Idempotency idempotency,
      ScopedTransactions transactions,
      Answers answers,
      RoutingContext routing) {
    this.idempotency = idempotency;
    this.transactions = transactions;
    this.answers = answers;
    this.routing = routing;
  }

  @AroundInvoke
  public Object around(InvocationContext call) {
    Idempotency.Request request = idempotency.request();
    Callable<Response> once =
        () -> idempotency.answer(request, () -> answers.of(call.getMethod(), call.proceed()));
    transactions.leaveToFirstStatement();
    AnswerFilter.answer(routing, QuarkusTransaction.requiringNew().call(once));
    return null;
  }
}
