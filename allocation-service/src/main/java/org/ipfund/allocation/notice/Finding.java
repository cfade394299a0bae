package org.ipfund.allocation.notice;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import org.ipfund.platform.problem.Violation;

/**
 * What a rule found without refusing, in the reader's language.
 *
 * @param pointer to the field that it is about
 * @param remedy what to do about it
 */
public record Finding(
    String rule,
    FindingEffect effect,
    String effectLabel,
    String pointer,
    String message,
    String remedy) {

  public static Finding of(Violation found) {
    return new Finding(
        found.rule(),
        FindingEffect.FINDING,
        says(FindingEffect.FINDING.label()),
        found.pointer(),
        says(found.message()),
        says(found.remedy()));
  }
}
