package org.ipfund.performance.targetvalue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipfund.performance.targetvalue.phrase.Source;

/** A target that is met or not: 是, 合格, 未发生…. Not in annex 3. */
final class YesOrNo implements Recogniser {

  private static final Set<String> ANSWERS = Set.of("是", "否", "有", "合格", "通过", "符合", "符合要求");
  private static final List<String> NEVER = List.of("未发生", "未出现", "不发生", "不出现");

  @Override
  public Optional<TargetReading> recognise(Source source) {
    String text = source.printed().strip();
    boolean never = source.quantities().isEmpty() && NEVER.stream().anyMatch(text::startsWith);
    return never || ANSWERS.contains(text)
        ? Optional.of(
            new ReadingDraft(source, TargetKind.BOOLEAN)
                .because("只判断是否做到", "met or not met, nothing is counted"))
        : Optional.empty();
  }
}
