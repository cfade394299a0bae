package org.ipfund.catalog.form;

import java.util.List;

/** A form as clients see it, with the labels a page shows. */
public record FormResponse(
    String code,
    Integer part,
    FormKind kind,
    String kindLabel,
    String title,
    ApprovalRoute approvalRoute,
    String approvalRouteLabel,
    List<FormRuleResponse> rules) {

  /** A rule of the form with its labels. */
  public record FormRuleResponse(
      String id, RuleStage stage, String stageLabel, RuleEffect effect, String effectLabel) {

    static FormRuleResponse from(FormRule rule) {
      return new FormRuleResponse(
          rule.id(), rule.stage(), rule.stage().label(), rule.effect(), rule.effect().label());
    }
  }

  public static FormResponse from(FormTemplate form) {
    return new FormResponse(
        form.code(),
        form.part(),
        form.kind(),
        form.kind().label(),
        form.title(),
        form.approvalRoute(),
        form.approvalRoute().label(),
        form.rules().stream().map(FormRuleResponse::from).toList());
  }
}
