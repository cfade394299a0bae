package org.ipfund.performance.targetvalue;

import org.ipfund.performance.targetvalue.phrase.Source;

/**
 * Forms 46, 50 and 52: an activity is described without a criterion; without letters, nothing is.
 */
final class Description {

  TargetReading read(Source source) {
    boolean words = source.printed().codePoints().anyMatch(Character::isLetter);
    return words
        ? new ReadingDraft(source, TargetKind.QUALITATIVE)
            .because(
                "描述了工作内容，没有可计量的标准", "describes an activity, names no criterion that can be counted")
        : new ReadingDraft(source, TargetKind.INVALID)
            .because("没有可以辨认的目标", "no target can be recognised");
  }
}
