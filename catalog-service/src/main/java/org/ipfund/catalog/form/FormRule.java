package org.ipfund.catalog.form;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A rule that a form is bound to: when it is asked and what it does.
 *
 * @param id number of the rule in its document, such as {@code N23-33}
 */
@Embeddable
public record FormRule(
    @NotNull @Pattern(regexp = NUMBER) @Column(name = "rule_id") String id,
    @NotNull @Enumerated(EnumType.STRING) RuleStage stage,
    @NotNull @Enumerated(EnumType.STRING) RuleEffect effect) {

  /** How rules are numbered: {@code N23-33}, {@code C31}, {@code SB-001}. */
  public static final String NUMBER = "[A-Z]{1,4}\\d{0,4}(-\\d{1,4})?";
}
