package org.ipfund.catalog.form;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.util.List;
import org.ipfund.platform.problem.RuleEffect;
import org.ipfund.platform.problem.RuleStage;
import org.jspecify.annotations.Nullable;

/** A form as clients see it, with the labels a page shows. */
public record FormResponse(
    String code,
    @Nullable Integer part,
    FormKind kind,
    String kindLabel,
    String title,
    ApprovalRoute approvalRoute,
    String approvalRouteLabel,
    @Nullable List<String> categories,
    List<FormRuleResponse> rules) {

  /** A rule of the form with its labels. */
  public record FormRuleResponse(
      String id, RuleStage stage, String stageLabel, RuleEffect effect, String effectLabel) {

    static FormRuleResponse from(FormRule rule) {
      return new FormRuleResponse(
          rule.id(),
          rule.stage(),
          says(rule.stage().label()),
          rule.effect(),
          says(rule.effect().label()));
    }
  }

  public static FormResponse from(FormTemplate form) {
    return new FormResponse(
        form.code(),
        form.part(),
        form.kind(),
        says(form.kind().label()),
        form.title(),
        form.approvalRoute(),
        says(form.approvalRoute().label()),
        form.categories(),
        form.rules().stream().map(FormRuleResponse::from).toList());
  }
}
