package org.ipfund.catalog.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipfund.catalog.form.FormTemplate;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/** A form takes lines of categories that the round's catalogue has. */
public final class CategoryRules {

  private static final Wording WORDS = Wording.of(CategoryRules.class);

  private CategoryRules() {}

  public static List<Violation> check(List<FormTemplate> forms, List<CatalogueRow> catalogue) {
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
    return WORDS.violation(pointer, "form-category", category);
  }
}
