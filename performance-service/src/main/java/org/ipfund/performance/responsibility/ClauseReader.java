package org.ipfund.performance.responsibility;

import static org.ipfund.performance.responsibility.token.ResponsibilityRole.LEAD;
import static org.ipfund.performance.responsibility.token.ResponsibilityRole.RESPONSIBLE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ipfund.performance.responsibility.Listing.Source;
import org.ipfund.performance.responsibility.token.ClauseText;
import org.ipfund.performance.responsibility.token.Lexer;
import org.ipfund.performance.responsibility.token.ResponsibilityRole;
import org.ipfund.performance.responsibility.token.RoleMark;
import org.ipfund.performance.responsibility.token.Token;
import org.ipfund.performance.responsibility.unit.Brackets;
import org.ipfund.performance.responsibility.unit.ClauseBracket;
import org.ipfund.performance.responsibility.unit.ListedName;
import org.ipfund.performance.responsibility.unit.PrefixCarry;
import org.ipfund.performance.responsibility.unit.SharedTail;
import org.ipfund.performance.responsibility.unit.UnitWords;
import org.jspecify.annotations.Nullable;

/** Reads one clause: tokens, lists, full names, and then what conventions add. */
final class ClauseReader {

  private final ClauseText text;
  private final ClauseCover cover;
  private final List<Party> parties = new ArrayList<>();
  private final Set<ResponsibilityRole> open = EnumSet.noneOf(ResponsibilityRole.class);
  private ClauseConvention convention;
  private boolean stated = true;
  private boolean conventional = true;

  ClauseReader(String printed, ClauseConvention convention) {
    this.text = ClauseText.of(printed);
    this.cover = new ClauseCover(text);
    this.convention = convention;
  }

  ResponsibilityClause read() {
    List<Token> tokens = new Lexer(text).tokens();
    tokens.forEach(cover::take);
    ClauseParser parser = new ClauseParser(text.plain(), convention.unstated());
    List<Listing> listings = parser.parse(tokens);
    PrefixCarry carry = new PrefixCarry();
    for (Listing listing : listings) {
      add(listing, full(listing, carry));
    }
    if (parser.firstLeads()) {
      convention = convention.withFirstLeading();
    }
    letFirstLead();
    return new ResponsibilityClause(
        text.printed(),
        parties,
        open,
        stated || conventional && convention.firstLeads(),
        cover.unread(),
        cover.spans(),
        convention);
  }

  /** The names with their shared tails and the prefixes carried from list to list. */
  private static List<ListedName> full(Listing listing, PrefixCarry carry) {
    return SharedTail.share(listing.names()).stream()
        .map(name -> name.named(carry.full(name.full())))
        .toList();
  }

  private void add(Listing listing, List<ListedName> full) {
    List<ListedName> taken = new ArrayList<>();
    for (ListedName name : full) {
      if (cover.reads(name, listing.source() == Source.PREDICATE)) {
        taken.add(name);
      }
    }
    if (taken.isEmpty()) {
      return;
    }
    stated = stated && listing.source() != Source.ASSUMED;
    conventional = conventional && listing.source() == Source.ASSUMED;
    boolean led =
        taken.stream().anyMatch(name -> mark(name) == LEAD)
            || listing.source() == Source.ASSUMED && ledBefore(taken.get(0));
    for (ListedName name : taken) {
      ResponsibilityRole marked = mark(name);
      boolean beside = led && listing.source() != Source.PREDICATE;
      ResponsibilityRole role = beside ? convention.besideLead() : listing.role();
      parties.add(party(name, marked == null ? role : marked));
    }
    if (listing.open()) {
      open.add(parties.get(parties.size() - 1).role());
    }
  }

  /** Whether a lead stands before it in its sentence: A牵头，B、C. */
  private boolean ledBefore(ListedName name) {
    return !parties.isEmpty()
        && parties.get(parties.size() - 1).role() == LEAD
        && text.plain().charAt(Math.max(0, name.start() - 1)) == '，';
  }

  private @Nullable ResponsibilityRole mark(ListedName name) {
    for (ClauseBracket bracket : name.brackets()) {
      if (bracket.kind() == ClauseBracket.Kind.ROLE) {
        return RoleMark.of(bracket.text());
      }
    }
    return null;
  }

  private Party party(ListedName listed, ResponsibilityRole role) {
    String name = convention.shortNames().getOrDefault(listed.full(), listed.full());
    for (ClauseBracket bracket : listed.brackets()) {
      if (bracket.kind() == ClauseBracket.Kind.SHORT_NAME) {
        convention = convention.withShortName(Brackets.shortName(bracket), name);
      } else if (bracket.kind() == ClauseBracket.Kind.CONVENTION) {
        convention = convention.withFirstLeading();
      }
    }
    return new Party(
        role,
        listed.printed(),
        name,
        UnitWords.collective(name),
        Brackets.members(listed),
        listed.brackets(),
        listed.unit(),
        text.place(listed.start()),
        text.place(listed.end() - 1) + 1);
  }

  private void letFirstLead() {
    boolean led = parties.stream().anyMatch(party -> party.role() == LEAD);
    if (!convention.firstLeads() || led || parties.isEmpty()) {
      return;
    }
    parties.set(0, parties.get(0).as(LEAD));
    for (int i = 1; i < parties.size(); i++) {
      if (parties.get(i).role() == RESPONSIBLE) {
        parties.set(i, parties.get(i).as(convention.besideLead()));
      }
    }
    if (open.remove(RESPONSIBLE)) {
      open.add(parties.get(parties.size() - 1).role());
    }
  }
}
