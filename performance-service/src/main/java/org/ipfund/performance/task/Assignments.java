package org.ipfund.performance.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipfund.performance.body.KnownBodies;
import org.ipfund.performance.responsibility.ClauseConvention;
import org.ipfund.performance.responsibility.Party;
import org.ipfund.performance.responsibility.ResponsibilityClause;
import org.ipfund.performance.responsibility.token.ResponsibilityRole;
import org.ipfund.platform.value.Name;

/**
 * Reads who answers for the tasks of one document, in their order: what one clause says for the
 * rest (下同) holds for the next. Pure.
 */
public final class Assignments {

  private final KnownBodies bodies;
  private ClauseConvention convention;

  /**
   * @param firstLeads 列第一位者为牵头单位
   */
  public Assignments(KnownBodies bodies, boolean firstLeads) {
    this.bodies = bodies;
    this.convention =
        firstLeads ? ClauseConvention.PLAIN.withFirstLeading() : ClauseConvention.PLAIN;
  }

  /** Who answers for the next task: as the person says, else as the clause does. */
  public Assignment of(TaskRequest task) {
    if (task.responsibility() != null) {
      return said(task.responsibility());
    }
    if (task.responsibilityText() == null) {
      return new Assignment(List.of(), false, true);
    }
    ResponsibilityClause clause = ResponsibilityClause.read(task.responsibilityText(), convention);
    convention = clause.convention();
    return read(clause);
  }

  private Assignment said(ResponsibilityRequest said) {
    Map<String, Assignment.Assigned> parties = new LinkedHashMap<>();
    said.leads().forEach(name -> add(parties, PartyRole.LEAD, name));
    said.responsible().forEach(name -> add(parties, PartyRole.RESPONSIBLE, name));
    said.sharing().forEach(name -> add(parties, PartyRole.SHARE, name));
    said.cooperating().forEach(name -> add(parties, PartyRole.COOPERATE, name));
    return new Assignment(
        new ArrayList<>(parties.values()), Boolean.TRUE.equals(said.openList()), false);
  }

  private Assignment read(ResponsibilityClause clause) {
    Map<String, Assignment.Assigned> parties = new LinkedHashMap<>();
    boolean guided = false;
    for (Party party : clause.parties()) {
      guided = guided || party.role() == ResponsibilityRole.GUIDING;
      add(parties, role(party.role()), party.name());
    }
    return new Assignment(
        new ArrayList<>(parties.values()), clause.openList(), guided || clause.needsPerson());
  }

  /** Whoever is named twice has the part it is named with first. */
  private void add(Map<String, Assignment.Assigned> parties, PartyRole role, String name) {
    var body = bodies.find(name);
    String key = body == null ? Name.key(name) : body.toString();
    parties.putIfAbsent(key, new Assignment.Assigned(role, name, body));
  }

  private static PartyRole role(ResponsibilityRole role) {
    return switch (role) {
      case LEAD -> PartyRole.LEAD;
      case SHARED -> PartyRole.SHARE;
      case RESPONSIBLE -> PartyRole.RESPONSIBLE;
      case COOPERATING, GUIDING -> PartyRole.COOPERATE;
    };
  }
}
