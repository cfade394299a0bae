package org.ipfund.catalog.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.problem.RuleEffect;
import org.ipfund.platform.problem.RuleStage;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Ids;

/**
 * The forms of rounds; those of a draft are its keeper's, those of a published round everyone's.
 */
@ApplicationScoped
public class Forms {

  private static final String ADD_FORM =
      "INSERT INTO form (id, round_id, ordinal, code, part, kind, title, approval_route,"
          + " categories) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String ADD_RULE =
      "INSERT INTO form_rule (form_id, ordinal, rule_id, stage, effect) VALUES (?, ?, ?, ?, ?)";
  private static final String DELETE_RULES =
      "DELETE FROM form_rule WHERE form_id IN (SELECT id FROM form WHERE round_id = ?)";
  private static final String DELETE_FORMS = "DELETE FROM form WHERE round_id = ?";
  private static final String COLUMNS =
      """
      SELECT f.code, f.part, f.kind, f.title, f.approval_route, f.categories, r.rule_id, r.stage, r.effect
      FROM form f LEFT JOIN form_rule r ON r.form_id = f.id
      """;

  private record Line(FormTemplate form, FormRule rule) {}

  private final Database database;
  private final Caller caller;

  Forms(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /** Adds the forms of a new round in their order. */
  public void add(UUID roundId, List<FormRequest> requests) {
    List<Object[]> forms = new ArrayList<>();
    List<Object[]> rules = new ArrayList<>();
    for (FormRequest form : requests) {
      UUID id = Ids.next();
      forms.add(
          new Object[] {
            id,
            roundId,
            forms.size(),
            form.code(),
            form.part(),
            form.kind(),
            form.title(),
            form.approvalRoute(),
            codes(form.categories())
          });
      for (int i = 0; i < form.rules().size(); i++) {
        FormRule rule = form.rules().get(i);
        rules.add(new Object[] {id, i, rule.id(), rule.stage(), rule.effect()});
      }
    }
    database.batch(ADD_FORM, forms);
    database.batch(ADD_RULE, rules);
  }

  private static String[] codes(List<CategoryCode> categories) {
    return categories == null
        ? null
        : categories.stream().map(CategoryCode::text).toArray(String[]::new);
  }

  /** Takes away the forms of a draft. */
  public void delete(UUID roundId) {
    database.update(DELETE_RULES, roundId);
    database.update(DELETE_FORMS, roundId);
  }

  /** The forms of a round in their order. */
  public List<FormTemplate> of(UUID roundId) {
    Map<String, FormTemplate> forms = new LinkedHashMap<>();
    new Select(COLUMNS)
        .where("f.round_id = ?", roundId)
        .where(caller.sees("f.round_scope", null, null).or("f.released"))
        .then(" ORDER BY f.ordinal, r.ordinal")
        .read(database, Forms::line)
        .forEach(
            line -> forms.merge(line.form.code(), line.form.with(line.rule), FormTemplate::and));
    return List.copyOf(forms.values());
  }

  private static Line line(Columns row) throws SQLException {
    FormTemplate form =
        new FormTemplate(
            row.text("code"),
            row.numberOrNull("part"),
            row.constant("kind", FormKind.class),
            row.text("title"),
            row.constant("approval_route", ApprovalRoute.class),
            row.text("categories") == null ? null : row.texts("categories"),
            List.of());
    String rule = row.text("rule_id");
    return rule == null
        ? new Line(form, null)
        : new Line(
            form,
            new FormRule(
                rule,
                row.constant("stage", RuleStage.class),
                row.constant("effect", RuleEffect.class)));
  }
}
