package org.ipfund.submission.demand;

import org.ipfund.platform.value.Text;
import org.ipfund.submission.inbound.RuleEffect;
import org.ipfund.submission.inbound.RuleStage;

/** A finding as clients see it; one that refuses at a later stage is told beforehand. */
public record FindingResponse(
    String rule,
    RuleStage stage,
    String stageLabel,
    RuleEffect effect,
    String effectLabel,
    String pointer,
    Text message,
    Text remedy) {

  static FindingResponse from(Finding finding) {
    return new FindingResponse(
        finding.rule(),
        finding.stage(),
        finding.stage().label(),
        finding.effect(),
        finding.effect().label(),
        finding.pointer(),
        finding.message(),
        finding.remedy());
  }
}
