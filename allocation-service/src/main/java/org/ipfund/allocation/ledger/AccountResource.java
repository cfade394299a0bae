package org.ipfund.allocation.ledger;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.jboss.resteasy.reactive.RestPath;

/** Accounts of the ledger, read only: notices and disbursements move the money. */
@Path("/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledger", description = "Accounts and entries (账户与分录)")
public class AccountResource {

  /** How the contract describes the filter by region. */
  public static final String REGION =
      "Six digits; the region and everything below it, as far as the caller may see";

  private final AccountReader accounts;

  AccountResource(AccountReader accounts) {
    this.accounts = accounts;
  }

  @GET
  @Operation(operationId = "listAccounts", summary = "List accounts in the order they were opened")
  public Page<AccountResponse> list(@BeanParam AccountFilter filter, @BeanParam PageRequest page) {
    return page.page(accounts.page(filter, page), account -> account.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getAccount", summary = "Read one account")
  @Answer("The account")
  public AccountResponse get(@RestPath UUID id) {
    return accounts.find(id).orElseThrow(() -> ProblemException.notFound("账户", "account", id));
  }
}
