package org.ipfund.platform.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.ProblemKind;
import org.ipfund.platform.value.Text;

/** Separation of duties (不相容岗位分离): who prepared a thing does not decide on it. */
@ApplicationScoped
public class Separation {

  private static final Text DETAIL =
      new Text(
          "经办与审批应由不同人员办理：您已参与经办此事项",
          "Preparing and deciding are duties of different persons; you took part in preparing this");

  private final Caller caller;

  Separation(Caller caller) {
    this.caller = caller;
  }

  /**
   * Lets the caller decide on what these persons prepared.
   *
   * @param preparers the subjects of all who had a hand in it
   * @throws ProblemException 403 when the caller is one of them, or acts in the place of one
   */
  public void require(Collection<String> preparers) {
    String lender = caller.acting().lender();
    if (preparers.contains(caller.name()) || lender != null && preparers.contains(lender)) {
      throw new ProblemException(ProblemKind.SEPARATION_OF_DUTIES, DETAIL, List.of());
    }
  }
}
