package org.ipfund.performance.targetvalue;

import java.util.List;
import java.util.Optional;
import org.ipfund.performance.targetvalue.phrase.Source;
import org.ipfund.performance.targetvalue.token.PrintedDate;
import org.ipfund.performance.targetvalue.token.Role;
import org.ipfund.performance.targetvalue.token.TargetComparator;
import org.ipfund.performance.targetvalue.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * A day or period without any number: 12月31日前, 2024年底前完成, 2024年6月至12月. 前 includes a printed day and
 * excludes a printed period; a year that only dates an activity is no target. Not in annex 3.
 */
final class DatedTarget implements Recogniser {

  @Override
  public Optional<TargetReading> recognise(Source source) {
    List<Token> tokens = source.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Token.Day day) {
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        Token afterNext = i + 2 < tokens.size() ? tokens.get(i + 2) : null;
        return read(source, day, next, afterNext);
      }
    }
    return Optional.empty();
  }

  private static Optional<TargetReading> read(
      Source source, Token.Day day, @Nullable Token next, @Nullable Token afterNext) {
    if (next != null && next.is(Role.RANGE_MARK) && afterNext instanceof Token.Day end) {
      return range(source, day, end);
    }
    if (next != null && next.is(Role.BEFORE_DATE)) {
      return Optional.of(before(source, day));
    }
    if (day.within() || isWord(next, "内") || isWord(next, "之内")) {
      return Optional.of(until(source, day.last()));
    }
    if (next != null && next.is(Role.AFTER_DATE)) {
      return Optional.of(from(source, TargetComparator.GT, day.last()));
    }
    if (isWord(next, "起")) {
      return Optional.of(from(source, TargetComparator.GE, day.first()));
    }
    return onlyDate(source) ? Optional.of(on(source, day)) : Optional.empty();
  }

  private static Optional<TargetReading> range(Source source, Token.Day day, Token.Day end) {
    Integer year = end.last().year() == null ? day.first().year() : end.last().year();
    PrintedDate last = new PrintedDate(year, end.last().month(), end.last().day());
    boolean comparable = day.first().year() != null;
    if (year != null && comparable && day.first().in(year).isAfter(last.in(year))) {
      return Optional.empty();
    }
    return Optional.of(
        draft(source, TargetComparator.RANGE, day.first(), last)
            .because(day.first() + " 至 " + last, "from " + day.first() + " to " + last));
  }

  private static TargetReading before(Source source, Token.Day day) {
    return day.point()
        ? until(source, day.last())
        : draft(source, TargetComparator.LT, null, day.first())
            .because("早于 " + day.first(), "before " + day.first());
  }

  private static TargetReading until(Source source, PrintedDate last) {
    return draft(source, TargetComparator.LE, null, last)
        .because("不晚于 " + last, "not later than " + last);
  }

  private static TargetReading from(Source source, TargetComparator how, PrintedDate first) {
    boolean included = how == TargetComparator.GE;
    return draft(source, how, first, null)
        .because((included ? "自 " : "晚于 ") + first, (included ? "from " : "after ") + first);
  }

  private static TargetReading on(Source source, Token.Day day) {
    return draft(source, TargetComparator.EQ, day.first(), day.last())
        .because(
            "日期或期间 " + day.first() + " 至 " + day.last(),
            "the day or period from " + day.first() + " to " + day.last());
  }

  private static ReadingDraft draft(
      Source source,
      TargetComparator how,
      @Nullable PrintedDate earliest,
      @Nullable PrintedDate latest) {
    return new ReadingDraft(source, TargetKind.DATE).dates(how, earliest, latest);
  }

  private static boolean isWord(@Nullable Token token, String word) {
    return token instanceof Token.Term term && term.word().text().equals(word);
  }

  private static boolean onlyDate(Source source) {
    return source.tokens().stream()
        .allMatch(token -> token instanceof Token.Day || token.is(Role.DONE));
  }
}
