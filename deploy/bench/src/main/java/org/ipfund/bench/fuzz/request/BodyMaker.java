package org.ipfund.bench.fuzz.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.ipfund.bench.fuzz.Dice;
import org.ipfund.bench.fuzz.document.Operation;
import org.ipfund.bench.fuzz.document.Parameter;
import org.ipfund.bench.fuzz.document.Schemas;

/**
 * Makes valid bodies and parameters: sensible ones that were prepared, ones that were accepted
 * before, or any that the schema allows.
 */
public final class BodyMaker {

  private static final int PREPARED_SHARE = 40;
  private static final int ACCEPTED_SHARE = 20;
  private static final int HUNDRED = 100;

  private final ValueMaker values;
  private final Corpus corpus;
  private final Known known;

  public BodyMaker(Schemas schemas, Known known) {
    this.values = new ValueMaker(schemas, known);
    this.corpus = new Corpus(known);
    this.known = known;
  }

  public void fill(Draft draft, Dice dice) {
    Operation operation = draft.operation;
    int chance = dice.below(HUNDRED);
    Dice own = dice.fork();
    Dice rest = dice.fork();
    if (chance < PREPARED_SHARE && corpus.fill(draft, own)) {
      return;
    }
    Optional<JsonNode> accepted =
        chance < PREPARED_SHARE + ACCEPTED_SHARE
            ? known.acceptedBody(operation.name(), own.bits())
            : Optional.empty();
    draft.body =
        accepted
            .<JsonNode>map(JsonNode::deepCopy)
            .orElseGet(() -> values.make(operation.bodySchema(), operation.id(), rest));
  }

  /** Gives the draft the prepared body of that place. */
  public void fillPrepared(Draft draft, int place, Dice dice) {
    corpus.fill(draft, place, dice);
  }

  String parameter(Parameter parameter, String name, Dice dice) {
    return values.make(parameter.schema(), name, dice).asText();
  }
}
