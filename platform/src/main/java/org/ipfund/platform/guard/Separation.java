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
import org.ipfund.platform.value.Text;

/** Separation of duties (不相容岗位分离): who prepared a thing does not decide on it. */
@ApplicationScoped
public class Separation {

  private static final Text DETAIL =
      new Text(
          "经办与审批应由不同人员办理：您已参与经办此事项",
          "Preparing and deciding are duties of different persons; you took part in preparing this");
  private static final Text ONESELF =
      new Text("此事项涉及您本人，请由其他人员办理", "This is about yourself; somebody else decides it");
  private static final Text LENDER =
      new Text(
          "经办人使用或曾使用您授出的角色：请由您和经办人以外的人员办理",
          "Who prepared this has, or lately had, roles that you lent; somebody other than the two of"
              + " you decides");

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
