package org.ipfund.submission.inbound;

/**
 * A rule bound to a form.
 *
 * @param id the rule's number, such as {@code N23-33}
 */
public record FormRule(String id, RuleStage stage, RuleEffect effect) {}
