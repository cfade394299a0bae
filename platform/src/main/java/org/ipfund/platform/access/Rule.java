package org.ipfund.platform.access;

import java.util.Map;
import java.util.Set;

/**
 * One row of the role table.
 *
 * @param name an operation's identifier, or {@code Record.property} of a field
 * @param reaches how far each role reaches
 * @param apartFrom operations whose doers may not do this one on the same thing
 */
public record Rule(String name, Map<String, Reach> reaches, Set<String> apartFrom) {

  /** The widest reach any of the roles has; whoever signs in may do what the public may. */
  public Reach reach(Iterable<String> roles) {
    Reach widest = reaches.getOrDefault(RoleTable.PUBLIC, Reach.NONE);
    for (String role : roles) {
      widest = widest.or(reaches.getOrDefault(role, Reach.NONE));
    }
    return widest;
  }

  /** True when the public, or one of the roles, may do it without belonging anywhere. */
  public boolean isOpenTo(Iterable<String> roles) {
    boolean open = isPublic();
    for (String role : roles) {
      open |= reaches.get(role) == Reach.OPEN;
    }
    return open;
  }

  /** True when nobody needs to sign in. */
  public boolean isPublic() {
    return reaches.getOrDefault(RoleTable.PUBLIC, Reach.NONE) != Reach.NONE;
  }
}
