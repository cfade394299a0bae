package org.ipfund.catalog.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;

/**
 * What must hold between the forms of one round: codes and rule numbers stand once, and a part has
 * at most one template of each kind.
 */
public final class FormRules {

  private static final Text REMEDY = new Text("请删除或改正重复项", "remove or correct the repetition");

  private FormRules() {}

  /** All violations, with pointers from {@code /forms} on. */
  public static List<Violation> check(List<FormRequest> forms) {
    List<Violation> violations = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    Set<List<Object>> parts = new HashSet<>();
    for (int i = 0; i < forms.size(); i++) {
      FormRequest form = forms.get(i);
      if (!codes.add(form.code())) {
        Text twice = new Text("表格代码重复", "the code stands twice");
        violations.add(new Violation("/forms/" + i + "/code", "form-code", twice, REMEDY));
      }
      if (form.part() != null && !parts.add(List.of(form.part(), form.kind()))) {
        Text twice = new Text("同一部分的同类表格重复", "the part has two forms of this kind");
        violations.add(new Violation("/forms/" + i + "/part", "form-part", twice, REMEDY));
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
        Text twice = new Text("规则编号重复", "the rule stands twice");
        violations.add(new Violation(pointer + i + "/id", "form-rule", twice, REMEDY));
      }
    }
    return violations;
  }
}
