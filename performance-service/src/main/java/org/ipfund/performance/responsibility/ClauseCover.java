package org.ipfund.performance.responsibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.ipfund.performance.responsibility.ClauseSpan.Kind;
import org.ipfund.performance.responsibility.token.ClauseText;
import org.ipfund.performance.responsibility.token.Token;
import org.ipfund.performance.responsibility.unit.ListedName;

/** Keeps what each character was read as, so that none is dropped. */
final class ClauseCover {

  private static final int LONGEST_DOUBTFUL = 14;
  private static final Pattern DEADLINE =
      Pattern.compile(".*(?:\\d{2,4}年|年底|年内|月底|\\d日|长期|持续|每年|季度).*|.*(?:时限|期限|完成时间|时间节点).*");
  private static final Pattern SENTENCE =
      Pattern.compile(
          ".*(?:[的了对将把应在]|加强|开展|推进|推动|制定|建立|完善|落实|负责|不再|涉及|根据|本方案|本规划|本意见).*|[^\\p{IsHan}a-zA-Z]+|\\p{IsHan}");

  private final ClauseText text;
  private final Kind[] kinds;
  private final List<Unread> unread = new ArrayList<>();

  ClauseCover(ClauseText text) {
    this.text = text;
    this.kinds = new Kind[text.plain().length()];
    Arrays.fill(kinds, Kind.SEPARATOR);
  }

  void take(Token token) {
    if (token instanceof Token.Broken || token instanceof Token.Bracket) {
      leave(token.start(), token.end(), broken(token), token instanceof Token.Broken);
    } else if (token instanceof Token.Aside) {
      leave(token.start(), token.end(), asideReason(token), true);
    } else if (!(token instanceof Token.Separator || token instanceof Token.Name)) {
      Arrays.fill(kinds, token.start(), token.end(), Kind.ROLE_WORD);
    }
  }

  /**
   * Whether a listed name counts as a unit: it ends like one, or nothing speaks against it.
   *
   * @param given whether a word behind it gives it a role
   */
  boolean reads(ListedName name, boolean given) {
    boolean matter = name.scope() && !(given && name.unit());
    boolean taken = !matter && (name.unit() || doubtful(name.full()));
    if (taken) {
      Arrays.fill(kinds, name.start(), name.end(), Kind.PARTY);
    } else {
      leave(name.start(), name.end(), reason(name, matter), true);
    }
    return taken;
  }

  private Unread.Reason broken(Token token) {
    boolean half = "（“”".indexOf(text.plain().charAt(token.start())) >= 0;
    return half ? Unread.Reason.UNBALANCED : Unread.Reason.NO_UNIT;
  }

  private Unread.Reason asideReason(Token token) {
    String aside = text.plain().substring(token.start(), token.end());
    return DEADLINE.matcher(aside).matches() ? Unread.Reason.DEADLINE : Unread.Reason.NO_UNIT;
  }

  private static boolean doubtful(String name) {
    return name.length() <= LONGEST_DOUBTFUL
        && !DEADLINE.matcher(name).matches()
        && !SENTENCE.matcher(name).matches();
  }

  private static Unread.Reason reason(ListedName name, boolean matter) {
    if (DEADLINE.matcher(name.full()).matches()) {
      return Unread.Reason.DEADLINE;
    }
    return matter ? Unread.Reason.MATTER : Unread.Reason.NO_UNIT;
  }

  private void leave(int start, int end, Unread.Reason reason, boolean told) {
    Arrays.fill(kinds, start, end, Kind.UNREAD);
    if (told) {
      String printed = text.printed(start, end);
      unread.add(new Unread(text.place(start), text.place(end - 1) + 1, printed, reason));
    }
  }

  List<Unread> unread() {
    return unread.stream().sorted((a, b) -> Integer.compare(a.start(), b.start())).toList();
  }

  List<ClauseSpan> spans() {
    List<ClauseSpan> spans = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= kinds.length; i++) {
      if (i == kinds.length || kinds[i] != kinds[i - 1]) {
        int end = i == kinds.length ? text.printed().length() : text.place(i);
        spans.add(new ClauseSpan(kinds[i - 1], start, end));
        start = end;
      }
    }
    return kinds.length == 0 && !text.printed().isEmpty()
        ? List.of(new ClauseSpan(Kind.SEPARATOR, 0, text.printed().length()))
        : spans;
  }
}
