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
 * @param path where the unit lies, {@code /440000/441600/}; {@link #EVERYWHERE} for who belongs to
 *     no single place; null when that is not known, and then nothing lies below it
 * @param central true when that place is the one in which all others lie
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
    boolean central,
    Set<String> roles,
    Set<Loan> lent,
    Set<String> scopes) {

  /** A role that somebody lends for an absence. */
  public record Loan(String role, String lender) {}

  /** The path of whoever was said to belong everywhere; it is never what a missing path means. */
  public static final String EVERYWHERE = "/";

  /** Nobody who signed in. */
  public static final Identity ANONYMOUS =
      new Identity("anonymous", null, null, null, null, false, Set.of(), Set.of(), Set.of());

  /** A service that works for itself. */
  public static Identity system(String name) {
    return new Identity(name, null, null, null, EVERYWHERE, false, Set.of(), Set.of(), Set.of());
  }

  /** The same with other roles. */
  public Identity with(Set<String> otherRoles) {
    return new Identity(subject, name, client, unitId, path, central, otherRoles, lent, scopes);
  }

  /** True for who was said to belong everywhere. */
  public boolean isEverywhere() {
    return EVERYWHERE.equals(path);
  }

  public boolean isAnonymous() {
    return equals(ANONYMOUS);
  }
}
