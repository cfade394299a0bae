package org.ipfund.performance.responsibility;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ipfund.performance.responsibility.token.ResponsibilityRole;
import org.ipfund.platform.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * A responsibility clause (责任分工) as read: who takes which part. Nothing is dropped: the spans cover
 * the printed text, what could not be read is in {@code unread}.
 *
 * @param parties in the order of the text
 * @param open the roles whose list is open (等)
 * @param roleStated false when no word, label or convention gives the role
 * @param convention how the next clauses of the same document are to be read
 */
public record ResponsibilityClause(
    String text,
    List<Party> parties,
    Set<ResponsibilityRole> open,
    boolean roleStated,
    List<Unread> unread,
    List<ClauseSpan> spans,
    ClauseConvention convention) {

  public ResponsibilityClause {
    parties = List.copyOf(parties);
    open = Set.copyOf(open);
    unread = List.copyOf(unread);
    spans = List.copyOf(spans);
  }

  /** Reads a clause of a document that says nothing about its clauses. */
  public static ResponsibilityClause read(@Nullable String text) {
    return read(text, ClauseConvention.PLAIN);
  }

  /** Reads any text, in time linear in its length for texts people write; never fails. */
  public static ResponsibilityClause read(@Nullable String text, ClauseConvention convention) {
    return new ClauseReader(text == null ? "" : text, convention).read();
  }

  /** The full names of those with a role, in order. */
  public List<String> names(ResponsibilityRole role) {
    return parties.stream().filter(party -> party.role() == role).map(Party::name).toList();
  }

  /** Whether a list is open (等): there are more units than it names. */
  public boolean openList() {
    return !open.isEmpty();
  }

  /**
   * Whether a person must look at it: it names nobody, or something was not read, or a name is
   * doubtful, or its roles are only assumed.
   */
  public boolean needsPerson() {
    return parties.isEmpty()
        || !unread.isEmpty()
        || !roleStated
        || parties.stream().anyMatch(party -> !party.certain());
  }

  /** The clause in its plain form, which reads the same again. */
  public String print() {
    return ClausePrinter.print(this);
  }

  /** What was read, and what was not, in words. */
  public Text explanation() {
    return ClauseWords.explain(this);
  }

  @Override
  public String toString() {
    return Stream.of(ResponsibilityRole.values())
        .filter(role -> !names(role).isEmpty())
        .map(role -> role + (open.contains(role) ? "+" : "") + names(role))
        .collect(joining(" "));
  }
}
