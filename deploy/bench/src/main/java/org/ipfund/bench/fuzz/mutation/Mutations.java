package org.ipfund.bench.fuzz.mutation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ipfund.bench.fuzz.Dice;
import org.ipfund.bench.fuzz.request.Draft;
import org.ipfund.bench.fuzz.request.Words;

/** All mutations, and the choice among them: large bodies are rare, everything else is equal. */
public final class Mutations {

  private static final Set<String> COSTLY = Set.of("too-large", "huge-text", "many-spaces");
  private static final Set<String> RARE = Set.of("large-text", "too-many-items", "deep-nesting");
  private static final int COSTLY_SHARE = 2;
  private static final int RARE_SHARE = 25;
  private static final int ATTEMPTS = 20;

  private static final List<List<Mutation>> GROUPS =
      List.of(
          Stream.of(FieldMutations.all(), NumberMutations.all()).flatMap(List::stream).toList(),
          TextMutations.all(),
          FormatMutations.all(),
          BytesMutations.all(),
          HeaderMutations.all(),
          OddHeaders.all(),
          QueryMutations.all(),
          TargetMutations.all());

  private Mutations() {}

  /** The names of all mutations; each is met sooner or later. */
  public static List<String> names() {
    Stream<String> names = all().stream().map(Mutation::name);
    return Stream.concat(names, RepeatMutations.NAMES.stream()).distinct().sorted().toList();
  }

  /** Texts that requests have left behind in what answers tell later. */
  public static String injected() {
    return String.join("\n", Words.ATTACKS) + String.join("\n", Words.STRANGE);
  }

  static List<Mutation> all() {
    return GROUPS.stream().flatMap(List::stream).toList();
  }

  /**
   * Changes the draft by one mutation that fits it. A later one may undo what an earlier one broke,
   * so only the latest says whether the request has to be refused.
   */
  public static void apply(Draft draft, Dice dice) {
    draft.expectation.forgive();
    for (int i = 0; i < ATTEMPTS; i++) {
      Mutation mutation = dice.pick(dice.pick(GROUPS));
      boolean wanted =
          (!COSTLY.contains(mutation.name()) || dice.percent(COSTLY_SHARE))
              && (!RARE.contains(mutation.name()) || dice.percent(RARE_SHARE));
      if (wanted && mutation.apply(draft, dice)) {
        return;
      }
    }
  }
}
