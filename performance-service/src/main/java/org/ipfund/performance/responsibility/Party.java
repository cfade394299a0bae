package org.ipfund.performance.responsibility;

import java.util.List;
import org.ipfund.performance.responsibility.token.ResponsibilityRole;
import org.ipfund.performance.responsibility.unit.ClauseBracket;

/**
 * One unit, or one collective, of a clause with its role.
 *
 * @param printed the name as the clause prints it, without brackets that are not part of it
 * @param name the full name, with the prefix or the tail that other names lend it
 * @param collective whether it stands for units that it does not name (各有关单位, 各区人民政府)
 * @param members what the clause prints as members of a collective
 * @param certain false when nothing in the text tells that it is a unit at all
 * @param start its place in the printed text
 */
public record Party(
    ResponsibilityRole role,
    String printed,
    String name,
    boolean collective,
    List<String> members,
    List<ClauseBracket> brackets,
    boolean certain,
    int start,
    int end) {

  public Party {
    members = List.copyOf(members);
    brackets = List.copyOf(brackets);
  }

  Party as(ResponsibilityRole other) {
    return new Party(other, printed, name, collective, members, brackets, certain, start, end);
  }
}
