package org.ipfund.submission.demand;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import org.ipfund.platform.problem.RuleEffect;
import org.ipfund.platform.problem.RuleStage;

/**
 * A finding as its reader sees it, in the reader's language; one that refuses at a later stage is
 * told beforehand.
 */
public record FindingResponse(
    String rule,
    RuleStage stage,
    String stageLabel,
    RuleEffect effect,
    String effectLabel,
    String pointer,
    String message,
    String remedy) {

  public static FindingResponse from(Finding finding) {
    return new FindingResponse(
        finding.rule(),
        finding.stage(),
        says(finding.stage().label()),
        finding.effect(),
        says(finding.effect().label()),
        finding.pointer(),
        says(finding.message()),
        says(finding.remedy()));
  }
}
