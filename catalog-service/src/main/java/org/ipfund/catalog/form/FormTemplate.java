package org.ipfund.catalog.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * A form as events carry it and other rooms see it.
 *
 * @param categories codes of the categories it takes lines of, null when it is bound to none
 */
public record FormTemplate(
    String code,
    Integer part,
    FormKind kind,
    String title,
    ApprovalRoute approvalRoute,
    List<String> categories,
    List<FormRule> rules) {

  /** The form bound to this rule too, which may be none. */
  FormTemplate with(FormRule rule) {
    return rule == null ? this : withAll(List.of(rule));
  }

  /** The form bound to the rules of both. */
  FormTemplate and(FormTemplate same) {
    return withAll(same.rules);
  }

  private FormTemplate withAll(List<FormRule> more) {
    List<FormRule> all = Stream.concat(rules.stream(), more.stream()).toList();
    return new FormTemplate(code, part, kind, title, approvalRoute, categories, all);
  }
}
