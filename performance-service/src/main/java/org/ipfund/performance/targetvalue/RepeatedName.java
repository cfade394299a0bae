package org.ipfund.performance.targetvalue;

import java.util.Optional;
import org.ipfund.performance.targetvalue.phrase.Source;
import org.ipfund.performance.targetvalue.text.PrintedText;

/** Form 59: the text repeats the indicator's name, whatever blanks and signs differ. */
final class RepeatedName implements Recogniser {

  @Override
  public Optional<TargetReading> recognise(Source source) {
    if (source.name() == null) {
      return Optional.empty();
    }
    String letters = letters(source.printed());
    return !letters.isEmpty() && letters.equals(letters(source.name()))
        ? Optional.of(
            new ReadingDraft(source, TargetKind.INVALID)
                .because("指标值只是重复了指标名称", "the target text only repeats the indicator's name"))
        : Optional.empty();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    PrintedText.plain(text)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
