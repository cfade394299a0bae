package org.ipfund.performance.responsibility;

import static org.ipfund.performance.responsibility.token.ResponsibilityRole.COOPERATING;
import static org.ipfund.performance.responsibility.token.ResponsibilityRole.LEAD;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.performance.responsibility.Listing.Source;
import org.ipfund.performance.responsibility.token.ResponsibilityRole;
import org.ipfund.performance.responsibility.token.Token;
import org.ipfund.performance.responsibility.unit.ListedName;
import org.ipfund.performance.responsibility.unit.NameSplitter;
import org.ipfund.performance.responsibility.unit.UnitWords;
import org.jspecify.annotations.Nullable;

/**
 * Gathers names into lists by the word that gives them their role: a label before them, a predicate
 * behind them, 会同 between them.
 */
final class ClauseParser {

  private final String plain;
  private final ResponsibilityRole unstated;
  private final List<Listing> listings = new ArrayList<>();
  private final List<ListedName> pending = new ArrayList<>();
  private @Nullable ResponsibilityRole label;
  private boolean firstLeads;
  private boolean open;
  private boolean scope;
  private int along = -1;
  private int chunk;

  ClauseParser(String plain, ResponsibilityRole unstated) {
    this.plain = plain;
    this.unstated = unstated;
  }

  List<Listing> parse(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token instanceof Token.Name) {
        int last = i;
        while (last + 1 < tokens.size() && named(tokens.get(last + 1))) {
          last++;
        }
        pending.addAll(
            NameSplitter.split(plain, token.start(), tokens.get(last).end(), chunk, scope));
        i = last;
      } else {
        take(token);
      }
    }
    close();
    return listings;
  }

  boolean firstLeads() {
    return firstLeads;
  }

  private static boolean named(Token token) {
    return token instanceof Token.Name || token instanceof Token.Bracket;
  }

  private void take(Token token) {
    if (token instanceof Token.Separator sign) {
      separate(sign);
    } else if (token instanceof Token.Label found) {
      close();
      label = found.role();
    } else if (token instanceof Token.Predicate predicate) {
      assign(predicate.role());
      scope = true;
    } else if (token instanceof Token.Along) {
      along = pending.size();
      scope = false;
    } else if (token instanceof Token.AndSoOn more) {
      andSoOn(more);
    } else if (token instanceof Token.FirstLeads) {
      firstLeads = true;
    }
  }

  private void separate(Token.Separator sign) {
    if (sign.strong()) {
      close();
    }
    boolean comma = sign.sign() == '，' || sign.strong();
    chunk += comma ? 1 : 0;
    scope = scope && sign.sign() == '、' && !pending.isEmpty();
  }

  private void andSoOn(Token.AndSoOn more) {
    open = true;
    if (!more.tail().isEmpty()) {
      pending.replaceAll(
          name ->
              name.unit() && !UnitWords.place(name.full()) || !departments(name.full())
                  ? name
                  : name.named(name.full() + more.tail()));
    }
  }

  private static boolean departments(String name) {
    return name.length() <= 8 && !UnitWords.unit(name);
  }

  private void assign(ResponsibilityRole role) {
    if (along >= 0) {
      closeAlong(role);
    } else if (label == LEAD && role != LEAD) {
      int behind = 0;
      while (behind < pending.size() && pending.get(behind).chunk() < chunk) {
        behind++;
      }
      flush(pending.subList(0, behind), LEAD, Source.LABEL);
      flush(pending, role, Source.PREDICATE);
    } else {
      flush(pending, role, Source.PREDICATE);
    }
    open = false;
  }

  /** What stands before 会同 leads, what stands behind it supports. */
  private void closeAlong(ResponsibilityRole role) {
    flush(pending.subList(0, Math.min(along, pending.size())), LEAD, Source.PREDICATE);
    boolean others = role == LEAD || role == ResponsibilityRole.RESPONSIBLE;
    flush(pending, others ? COOPERATING : role, Source.PREDICATE);
    along = -1;
  }

  /** The list ends without a predicate. */
  private void close() {
    if (along >= 0) {
      closeAlong(COOPERATING);
    } else if (label != null) {
      flush(pending, label, Source.LABEL);
    } else {
      flush(pending, unstated, Source.ASSUMED);
    }
    open = false;
    scope = false;
  }

  private void flush(List<ListedName> names, ResponsibilityRole role, Source source) {
    if (!names.isEmpty()) {
      boolean last = names.size() == pending.size();
      listings.add(new Listing(role, names, open && last, source));
      names.clear();
    }
  }
}
