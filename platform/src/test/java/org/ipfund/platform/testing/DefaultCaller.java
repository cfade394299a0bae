package org.ipfund.platform.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ipfund.platform.access.Reach;
import org.ipfund.platform.access.RoleTable;
import org.ipfund.platform.access.Rule;

/**
 * Signs a request in for which the test names nobody: as a system client where the role table lets
 * one reach everything, else as a person of the province with the role that reaches farthest. Every
 * operation has a subject of its own, so duties are separate. A test of nobody signed in says
 * {@code given().noFilters()}.
 */
public final class DefaultCaller implements Filter {

  private static final Map<String, Contract> CONTRACTS = new ConcurrentHashMap<>();
  private static final Set<String> NO_PERSONS =
      Set.of(RoleTable.PUBLIC, RoleTable.SIGNED_IN, RoleTable.SYSTEM);
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification response,
      FilterContext context) {
    if (!request.getHeaders().hasHeaderWithName("Authorization")) {
      URI uri = URI.create(request.getURI());
      if (uri.getPath().startsWith("/v1/")) {
        request.header("Authorization", "Bearer " + token(request.getMethod(), uri));
      }
    }
    return context.next(request, response);
  }

  private static String token(String method, URI uri) {
    URI base = uri.resolve("/");
    Contract.Operation asked =
        CONTRACTS
            .computeIfAbsent(base.toString(), b -> Contract.of(base))
            .find(method, uri.getRawPath());
    return TOKENS.computeIfAbsent(asked == null ? "none" : asked.id(), DefaultCaller::tokenFor);
  }

  private static String tokenFor(String operation) {
    RoleTable table = RoleTable.load();
    Rule rule = table.operation(operation);
    String subject = "test-" + operation;
    if (rule == null || rule.reaches().get(RoleTable.SYSTEM) == Reach.ALL) {
      return Tokens.system(subject);
    }
    String widest =
        table.roles().stream()
            .filter(role -> !NO_PERSONS.contains(role))
            .reduce((one, other) -> wider(rule, one, other))
            .orElseThrow();
    return Tokens.person(subject, null, "440000", widest);
  }

  /** Of two that reach equally far the first. */
  private static String wider(Rule rule, String one, String other) {
    return rule.reaches().get(other).compareTo(rule.reaches().get(one)) > 0 ? other : one;
  }
}
