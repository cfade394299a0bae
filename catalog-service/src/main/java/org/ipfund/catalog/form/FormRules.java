package org.ipfund.catalog.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/**
 * What must hold between the forms of one round: codes and rule numbers stand once, and a part has
 * at most one template of each kind.
 */
public final class FormRules {

  private static final Wording WORDS = Wording.of(FormRules.class);

  private FormRules() {}

  /** All violations, with pointers from {@code /forms} on. */
  public static List<Violation> check(List<FormRequest> forms) {
    List<Violation> violations = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    Set<List<Object>> parts = new HashSet<>();
    for (int i = 0; i < forms.size(); i++) {
      FormRequest form = forms.get(i);
      if (!codes.add(form.code())) {
        violations.add(WORDS.violation("/forms/" + i + "/code", "form-code"));
      }
      if (form.part() != null && !parts.add(List.of(form.part(), form.kind()))) {
        violations.add(WORDS.violation("/forms/" + i + "/part", "form-part"));
      }
      violations.addAll(checkRules("/forms/" + i + "/rules/", form.rules()));
    }
    return violations;
  }

  private static List<Violation> checkRules(String pointer, List<FormRule> rules) {
    List<Violation> violations = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < rules.size(); i++) {
      if (!ids.add(rules.get(i).id())) {
        violations.add(WORDS.violation(pointer + i + "/id", "form-rule"));
      }
    }
    return violations;
  }
}
