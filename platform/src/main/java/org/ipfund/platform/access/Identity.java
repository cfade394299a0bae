package org.ipfund.platform.access;

import java.util.Set;
import java.util.UUID;

/**
 * Who acts.
 *
 * @param subject identifies the person or client for good
 * @param name what people call it
 * @param client the program it came through
 * @param unitId the unit it belongs to, or null
 * @param path where the unit lies, {@code /440000/441600/}, or null when that is not known
 * @param roles its own roles
 * @param lent roles others lend it for an absence, each with the lender's subject
 * @param scopes what a system client was granted
 */
public record Identity(
    String subject,
    String name,
    String client,
    UUID unitId,
    String path,
    Set<String> roles,
    Set<Loan> lent,
    Set<String> scopes) {

  /** A role that somebody lends for an absence. */
  public record Loan(String role, String lender) {}

  /** Nobody who signed in. */
  public static final Identity ANONYMOUS =
      new Identity("anonymous", null, null, null, null, Set.of(), Set.of(), Set.of());

  /** A service that works for itself. */
  public static Identity system(String name) {
    return new Identity(name, null, null, null, null, Set.of(), Set.of(), Set.of());
  }

  /** The same with other roles. */
  public Identity with(Set<String> otherRoles) {
    return new Identity(subject, name, client, unitId, path, otherRoles, lent, scopes);
  }

  public boolean isAnonymous() {
    return this == ANONYMOUS;
  }
}
