package org.ipfund.submission.inbound;

import java.util.List;

/** A form of a round with its rules. */
public record KnownForm(String code, String approvalRoute, List<FormRule> rules) {

  public KnownForm {
    rules = List.copyOf(rules);
  }
}
