package org.ipfund.performance.responsibility;

import static org.ipfund.performance.responsibility.token.ResponsibilityRole.COOPERATING;
import static org.ipfund.performance.responsibility.token.ResponsibilityRole.RESPONSIBLE;

import java.util.HashMap;
import java.util.Map;
import org.ipfund.performance.responsibility.token.ResponsibilityRole;

/**
 * How the clauses of one document are to be read. What a clause says for the rest of its document
 * (列第一位者为牵头单位，下同; 以下简称) is in its {@link ResponsibilityClause#convention()}.
 *
 * @param firstLeads whether the first unit of a list that names no lead is the lead
 * @param besideLead the role of the others of such a list
 * @param unstated the role of units of a clause without a role word
 * @param shortNames full names by the short names that the document introduced
 */
public record ClauseConvention(
    boolean firstLeads,
    ResponsibilityRole besideLead,
    ResponsibilityRole unstated,
    Map<String, String> shortNames) {

  /** Nothing is said: roles are those that the clause prints, 负责 where it prints none. */
  public static final ClauseConvention PLAIN =
      new ClauseConvention(false, COOPERATING, RESPONSIBLE, Map.of());

  public ClauseConvention {
    shortNames = Map.copyOf(shortNames);
  }

  /** 列第一位者为牵头单位. */
  public ClauseConvention withFirstLeading() {
    return new ClauseConvention(true, besideLead, unstated, shortNames);
  }

  /** （以下简称…）. */
  public ClauseConvention withShortName(String shortName, String fullName) {
    Map<String, String> names = new HashMap<>(shortNames);
    names.put(shortName, fullName);
    return new ClauseConvention(firstLeads, besideLead, unstated, names);
  }
}
