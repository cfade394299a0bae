package org.ipfund.platform.chain;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.guard.CentralOnly;
import org.ipfund.platform.sql.Database;

/** How the chain of the record stands. */
@Path("/v1/audit-chain")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class AuditChainResource {

  private static final String STATE =
      """
      SELECT c.position, encode(c.hash, 'hex') AS hash, c.chained_at, s.number,
        s.position AS signed_position, s.signed_at, s.key_id, encode(s.signature, 'hex') AS signature,
        p.pending, p.pending_since
      FROM (SELECT count(*) AS pending, min(waits_since) AS pending_since
            FROM platform.audit_pending) p
      LEFT JOIN (SELECT * FROM platform.audit_chain ORDER BY position DESC LIMIT 1) c ON true
      LEFT JOIN (SELECT * FROM platform.audit_checkpoint ORDER BY number DESC LIMIT 1) s ON true
      """;

  private final Database database;
  private final CentralOnly placeless;

  AuditChainResource(Database database, CentralOnly placeless) {
    this.database = database;
    this.placeless = placeless;
  }

  @GET
  @Operation(
      operationId = "getAuditChain",
      summary =
          "Read the last position of the chain, the last signed checkpoint and what waits to be chained")
  public AuditChainResponse get() {
    placeless.require();
    return database.first(STATE, AuditChainResponse::read).orElseThrow();
  }
}
