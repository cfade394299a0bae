package org.ipfund.allocation.issue;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.ipfund.allocation.reconciliation.Receiver;
import org.ipfund.allocation.reconciliation.TargetTables;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/**
 * Whom an advance notice names although their target tables were issued in advance already: it will
 * not be issued so, and what it says of them adds to nothing (C04).
 *
 * @param receivers as {@link org.ipfund.allocation.reconciliation.Annexes#receiver} tells them
 * @param numbers of the notices that issued them
 */
record Advanced(Set<String> receivers, Set<String> numbers) {

  private static final Wording WORDS = Wording.of(Advanced.class);

  static final Advanced NOBODY = new Advanced(Set.of(), Set.of());

  static Advanced of(AnnexReader.Opened draft) {
    TargetTables tables = draft.basis().tables();
    Set<String> receivers = new LinkedHashSet<>();
    Set<String> numbers = new LinkedHashSet<>();
    for (Receiver receiver : Receiver.of(draft.annexes(), draft.basis())) {
      tables
          .issuedBefore(receiver.tables())
          .ifPresent(
              number -> {
                numbers.add(number);
                receiver.lines().forEach(row -> receivers.add(draft.annexes().receiver(row)));
              });
    }
    return new Advanced(receivers, numbers);
  }

  /** What its drafter is told before the issue is refused. */
  Optional<Violation> found() {
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            WORDS.violation("/stage", "C04.advanced", String.join("、", numbers), receivers.size()));
  }
}
