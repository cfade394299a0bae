package org.ipfund.catalog.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipfund.catalog.form.FormTemplate;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;

/** A form takes lines of categories that the round's catalogue has. */
final class CategoryRules {

  private static final Text REMEDY =
      new Text(
          "请修改草稿中该表格的类型，或将该类型的项目导入目录",
          "change the form in the draft, or load projects of the category");

  private CategoryRules() {}

  static List<Violation> check(List<FormTemplate> forms, List<CatalogueRow> catalogue) {
    Set<String> known =
        catalogue.stream().map(CatalogueRow::categoryCode).collect(Collectors.toSet());
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      List<String> taken = forms.get(i).categories();
      for (int j = 0; taken != null && j < taken.size(); j++) {
        if (!known.contains(taken.get(j))) {
          violations.add(unknown("/forms/" + i + "/categories/" + j, taken.get(j)));
        }
      }
    }
    return violations;
  }

  private static Violation unknown(String pointer, String category) {
    return new Violation(
        pointer,
        "form-category",
        Text.of("目录中没有类型“%s”", "the catalogue has no category \"%s\"", category),
        REMEDY);
  }
}
