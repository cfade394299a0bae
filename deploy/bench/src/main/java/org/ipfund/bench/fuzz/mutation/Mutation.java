package org.ipfund.bench.fuzz.mutation;

import java.util.function.BiPredicate;
import org.ipfund.bench.fuzz.Dice;
import org.ipfund.bench.fuzz.request.Draft;

/**
 * A way to break a valid request, or to bend it. One that breaks says so in the request's {@link
 * Expectation}.
 *
 * @param change makes the change; false when the request has nothing that it could change
 */
record Mutation(String name, BiPredicate<Draft, Dice> change) {

  boolean apply(Draft draft, Dice dice) {
    boolean done = change.test(draft, dice);
    if (done) {
      draft.mutations.add(name);
    }
    return done;
  }
}
