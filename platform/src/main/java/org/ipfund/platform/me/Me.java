package org.ipfund.platform.me;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.access.Reach;
import org.ipfund.platform.naming.NamesBeside;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is to this service, and what a user interface may offer.
 *
 * @param placeCode the place the roles reach from; null where there is none, or it is everywhere
 * @param everywhere whether they reach everywhere
 * @param roles own ones first, then those lent for an absence
 */
@NamesBeside
public record Me(
    String subject,
    @Nullable String displayName,
    @Nullable String client,
    @Nullable UUID unitId,
    @JsonProperty("regionCode") @Nullable String placeCode,
    boolean everywhere,
    List<HeldRole> roles,
    List<AllowedOperation> allowedOperations) {

  /**
   * A role somebody has here.
   *
   * @param lender whose it is, or null for an own one
   */
  public record HeldRole(String role, String roleLabel, @Nullable String lender) {}

  /** An operation the roles include, and how far they reach with it. */
  public record AllowedOperation(String operation, Reach reach) {}
}
