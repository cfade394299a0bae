package org.ipfund.performance.targetvalue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ipfund.performance.targetvalue.phrase.Source;
import org.ipfund.performance.targetvalue.text.PrintedText;

/** A cell filled without a target: /, —, 无, 待定, 详见附件. Not in annex 3. */
final class Placeholder implements Recogniser {

  private static final Set<String> FILLERS =
      Set.of(
          "/", "\\", "-", "--", "---", "无", "暂无", "待定", "略", "同上", "不适用", "n/a", "na", "null",
          "见附件", "详见附件");
  private static final int LONGEST = 8;

  @Override
  public Optional<TargetReading> recognise(Source source) {
    String text = source.printed().strip();
    boolean filler =
        text.length() <= LONGEST
            && FILLERS.contains(PrintedText.plain(text).toLowerCase(Locale.ROOT));
    return filler
        ? Optional.of(
            new ReadingDraft(source, TargetKind.INVALID)
                .because("填写的是占位符，没有目标", "a placeholder is printed, no target"))
        : Optional.empty();
  }
}
