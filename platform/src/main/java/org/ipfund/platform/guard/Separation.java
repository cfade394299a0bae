package org.ipfund.platform.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;

/** Separation of duties (不相容岗位分离): who prepared a thing does not decide on it. */
@ApplicationScoped
public class Separation {

  private static final Wording WORDS = Wording.of(Separation.class);

  private static final Text DETAIL = WORDS.text("separation.prepared");
  private static final Text ONESELF = WORDS.text("separation.yourself");
  private static final Text LENDER = WORDS.text("separation.lent");

  private final Caller caller;
  private final Accounts accounts;
  private final Duration longest;

  /**
   * @param longest the longest time roles are lent for: so long after a loan its lender does not
   *     decide either
   */
  Separation(
      Caller caller,
      Accounts accounts,
      @ConfigProperty(name = "ipfund.access.longest-delegation") Duration longest) {
    this.caller = caller;
    this.accounts = accounts;
    this.longest = longest;
  }

  /**
   * Lets the caller decide on what these persons prepared.
   *
   * @param preparers the subjects of all who had a hand in it
   * @throws ProblemException 403 when the caller is one of them, acts in the place of one, or lends
   *     one of them roles or has lately done so
   */
  public void require(Collection<String> preparers) {
    refuse(isAmong(preparers), DETAIL);
    refuse(accounts.hasLent(self(), preparers, longest), LENDER);
  }

  /**
   * Lets the caller decide on what is about this person.
   *
   * @throws ProblemException 403 when the caller is that person, or acts in its place
   */
  public void requireOtherThan(String subject) {
    refuse(isAmong(List.of(subject)), ONESELF);
  }

  private boolean isAmong(Collection<String> persons) {
    return self().stream().anyMatch(persons::contains);
  }

  /** The caller, and in whose absence it acts. */
  private Set<String> self() {
    String lender = caller.acting().lender();
    return Stream.of(caller.name(), lender).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private static void refuse(boolean refused, Text why) {
    if (refused) {
      throw new ProblemException(ProblemKind.SEPARATION_OF_DUTIES, why, List.of());
    }
  }
}
