package org.ipfund.submission.reference;

import java.util.List;

/**
 * A form of a round with its rules.
 *
 * @param categories codes of the categories it takes lines of; null when it is bound to none
 */
public record Form(
    String code, String approvalRoute, List<FormRule> rules, List<String> categories) {

  public Form {
    rules = List.copyOf(rules);
  }
}
