package org.ipfund.catalog.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.ipfund.platform.problem.RuleEffect;
import org.ipfund.platform.problem.RuleStage;

/**
 * A rule that a form is bound to: when it is asked and what it does.
 *
 * @param id number of the rule in its document, such as {@code N23-33}
 */
public record FormRule(
    @NotNull @Pattern(regexp = NUMBER) String id,
    @NotNull RuleStage stage,
    @NotNull RuleEffect effect) {

  /** How rules are numbered: {@code N23-33}, {@code C31}, {@code SB-001}. */
  public static final String NUMBER = "[A-Z]{1,4}\\d{0,4}(-\\d{1,4})?";
}
