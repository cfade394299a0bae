package org.ipfund.platform.me;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Grant;
import org.ipfund.platform.access.Identity;
import org.ipfund.platform.access.RoleLabels;
import org.ipfund.platform.access.RoleTable;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.problem.ReaderLanguage;

/** Tells whoever signed in who they are here; touches nothing else. */
@Path("/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me", description = "Whoever is signed in")
public class MeResource {

  private final Caller caller;
  private final RoleTable table;

  MeResource(Caller caller, RoleTable table) {
    this.caller = caller;
    this.table = table;
  }

  @GET
  @Blocking
  @Operation(operationId = "getMe", summary = "Who I am here, and what I may do")
  @Answer("Whom the token stands for")
  public Me get() {
    Identity who = caller.identity();
    return new Me(
        who.subject(),
        who.name(),
        who.client(),
        who.unitId(),
        placeCode(who),
        who.isEverywhere(),
        roles(who),
        operations(who));
  }

  private static String placeCode(Identity who) {
    if (who.path() == null || who.isEverywhere()) {
      return null;
    }
    String[] codes = who.path().split("/");
    return codes[codes.length - 1];
  }

  private List<Me.HeldRole> roles(Identity who) {
    Stream<Me.HeldRole> own =
        who.roles().stream()
            .filter(role -> RoleLabels.of(role) != null)
            .sorted()
            .map(role -> role(role, null));
    Stream<Me.HeldRole> lent = who.lent().stream().map(loan -> role(loan.role(), loan.lender()));
    return Stream.concat(own, lent).toList();
  }

  private Me.HeldRole role(String role, String lender) {
    return new Me.HeldRole(role, ReaderLanguage.says(RoleLabels.of(role)), lender);
  }

  private List<Me.AllowedOperation> operations(Identity who) {
    return table.operations().stream()
        .filter(caller::may)
        .map(id -> new Me.AllowedOperation(id, Grant.of(table.operation(id), who).reach()))
        .toList();
  }
}
