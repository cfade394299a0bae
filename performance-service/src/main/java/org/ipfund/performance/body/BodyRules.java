package org.ipfund.performance.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Name;

/** What a body must be, all faults at once. Pure. */
final class BodyRules {

  private static final Wording WORDS = Wording.of(BodyRules.class);

  private BodyRules() {}

  static List<Violation> faults(BodyRequest body) {
    List<Violation> faults = new ArrayList<>();
    if (body.unitId() != null && body.bureauRegionCode() != null) {
      faults.add(WORDS.violation("/bureauRegionCode", "body-link"));
    }
    if (!body.isCollective() && !body.members().isEmpty()) {
      faults.add(WORDS.violation("/members", "SB-002.single"));
    }
    if (!body.isCollective() && Boolean.TRUE.equals(body.openList())) {
      faults.add(WORDS.violation("/openList", "SB-002.single"));
    }
    if (body.isCollective() && (body.unitId() != null || body.bureauRegionCode() != null)) {
      faults.add(WORDS.violation("/kind", "SB-002.link"));
    }
    period("", body.validFrom(), body.validTo(), faults);
    names(body, faults);
    for (int i = 0; i < body.members().size(); i++) {
      BodyMemberRequest member = body.members().get(i);
      period("/members/" + i, member.validFrom(), member.validTo(), faults);
    }
    return faults;
  }

  private static void names(BodyRequest body, List<Violation> faults) {
    Set<String> current = new HashSet<>(Set.of(Name.key(body.name()), Name.key(body.shortName())));
    for (int i = 0; i < body.names().size(); i++) {
      BodyNameRequest name = body.names().get(i);
      period("/names/" + i, name.validFrom(), name.validTo(), faults);
      if (name.validTo() == null && !current.add(Name.key(name.name()))) {
        faults.add(WORDS.violation("/names/" + i + "/name", "body-name", name.name()));
      }
    }
  }

  private static void period(String place, LocalDate from, LocalDate to, List<Violation> faults) {
    if (from != null && to != null && !from.isBefore(to)) {
      faults.add(WORDS.violation(place + "/validTo", "body-validity"));
    }
  }
}
