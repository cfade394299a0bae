package org.ipfund.embedded;

/**
 * A service's database with its two roles: the owner migrates the schema, the application role only
 * has the rights on tables that the migrations grant to it.
 */
public record ServiceDatabase(String jdbcUrl, Role owner, Role application) {

  /** A login role; the password is in clear text because the server listens on loopback only. */
  public record Role(String name, String password) {
    @Override
    public String toString() {
      return name;
    }
  }
}
