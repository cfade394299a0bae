package org.ipfund.submission.reference;

import jakarta.validation.constraints.NotNull;
import org.ipfund.platform.problem.RuleEffect;
import org.ipfund.platform.problem.RuleStage;

/**
 * A rule bound to a form.
 *
 * @param id the rule's number, such as {@code N23-33}
 */
public record FormRule(@NotNull String id, @NotNull RuleStage stage, @NotNull RuleEffect effect) {}
