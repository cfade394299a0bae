package org.ipfund.platform.guard;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Grant;
import org.ipfund.platform.access.Identity;
import org.ipfund.platform.access.Reach;
import org.ipfund.platform.access.RoleTable;
import org.ipfund.platform.access.Rule;
import org.ipfund.platform.access.Scope;
import org.ipfund.platform.contract.ResourceMethods;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Wording;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Lets a request through when the role table gives one of the caller's roles a reach for its
 * operation, and from then on that reach is what the request may see. What has no row is refused;
 * who belongs to no place or unit that is known here sees what is open and changes nothing.
 */
public class RoleCheck {

  private static final Wording WORDS = Wording.of(RoleCheck.class);

  /** Touches nothing: also a system client that was granted nothing here may ask. */
  private static final String WHO_I_AM = "getMe";

  private final RoleTable table;
  private final OperationNames names;
  private final Caller caller;
  private final Identities identities;
  private final ClientScopes scopes;

  RoleCheck(
      RoleTable table,
      OperationNames names,
      Caller caller,
      Identities identities,
      ClientScopes scopes) {
    this.table = table;
    this.names = names;
    this.caller = caller;
    this.identities = identities;
    this.scopes = scopes;
  }

  @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
  public void check(ContainerRequestContext request, SimpleResourceInfo resource) {
    String operation = names.of(resource.getResourceClass(), resource.getMethodName());
    Rule rule = operation == null ? null : table.operation(operation);
    TokenHolder known = identities.current();
    Identity who = scopes.effective(known.identity(), request.getMethod());
    String address = identities.address();
    caller.become(new Caller.Acting(who, Scope.OPEN, operation, null, address));
    if (known.suspended()) {
      throw new ProblemException(ProblemKind.SUSPENDED, WORDS.text("account-suspended"));
    }
    if (known.clash() != null) {
      throw new ProblemException(
          ProblemKind.ROLES_CLASH,
          WORDS.text("roles-clash", known.clash().one(), known.clash().other()),
          List.of());
    }
    if (WHO_I_AM.equals(operation) && !who.isAnonymous()) {
      return;
    }
    Grant grant = rule == null ? null : Grant.of(rule, who);
    if (grant == null || grant.reach() == Reach.NONE) {
      throw refusal(who);
    }
    if (!grant.isUsable()
        && !ResourceMethods.READS.contains(request.getMethod())
        && !rule.isOpenTo(who.roles())) {
      throw new ProblemException(ProblemKind.FORBIDDEN, WORDS.text("place-unknown"));
    }
    caller.become(new Caller.Acting(who, grant.scope(), operation, grant.lender(), address));
  }

  private static ProblemException refusal(Identity who) {
    return who.isAnonymous()
        ? new ProblemException(ProblemKind.NOT_SIGNED_IN, WORDS.text("not-signed-in"))
        : new ProblemException(ProblemKind.FORBIDDEN, WORDS.text("role-lacks-operation"));
  }
}
