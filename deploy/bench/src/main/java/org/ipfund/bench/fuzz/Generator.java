package org.ipfund.bench.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipfund.bench.fuzz.document.ApiDocument;
import org.ipfund.bench.fuzz.document.Operation;
import org.ipfund.bench.fuzz.http.Header;
import org.ipfund.bench.fuzz.mutation.Mutations;
import org.ipfund.bench.fuzz.mutation.RepeatMutations;
import org.ipfund.bench.fuzz.request.BodyMaker;
import org.ipfund.bench.fuzz.request.Draft;
import org.ipfund.bench.fuzz.request.Known;
import org.ipfund.bench.fuzz.request.Made;
import org.ipfund.bench.fuzz.request.TargetMaker;
import org.ipfund.bench.fuzz.token.Credential;
import org.ipfund.bench.fuzz.token.Tokens;

/**
 * Makes the requests of a run. Seed and index decide what a request is; the identifiers in it
 * depend on what has been learnt by then.
 */
public final class Generator {

  private static final int VALID_SHARE = 45;
  private static final int TWICE_SHARE = 15;
  private static final int REPEAT_SHARE = 4;
  private static final int FORGED_SHARE = 3;
  private static final int ENTITLED_SHARE = 70;
  private static final int UNAUTHORIZED = 401;
  private static final int WRITE_WEIGHT = 4;
  private static final int ACTION_WEIGHT = 3;
  private static final int READ_WEIGHT = 2;

  private final long seed;
  private final String run;
  private final Tokens tokens;
  private final Known known;
  private final Map<String, ApiDocument> documents;
  private final Map<String, List<Operation>> weighted;
  private final Map<String, BodyMaker> bodies;

  /**
   * For documents by service.
   *
   * @param run tells the idempotency keys of this run from those of others
   */
  public Generator(long seed, String run, List<ApiDocument> documents, Tokens tokens, Known known) {
    this.seed = seed;
    this.run = run;
    this.tokens = tokens;
    this.known = known;
    this.documents = documents.stream().collect(byService(Function.identity()));
    this.weighted = documents.stream().collect(byService(Generator::weighted));
    this.bodies = documents.stream().collect(byService(d -> new BodyMaker(d.schemas(), known)));
  }

  private static <T> java.util.stream.Collector<ApiDocument, ?, Map<String, T>> byService(
      Function<ApiDocument, T> value) {
    return Collectors.toMap(ApiDocument::service, value);
  }

  private static List<Operation> weighted(ApiDocument document) {
    List<Operation> all = new ArrayList<>();
    for (Operation operation : document.operations()) {
      for (int i = 0; i < weight(operation); i++) {
        all.add(operation);
      }
    }
    return all;
  }

  private static int weight(Operation operation) {
    if (operation.bodySchema() != null) {
      return WRITE_WEIGHT;
    }
    if (operation.writes()) {
      return ACTION_WEIGHT;
    }
    return operation.parameters().isEmpty() ? 1 : READ_WEIGHT;
  }

  /** The request of that number to the service. */
  public Made make(String service, long index) {
    Dice dice = Dice.of(seed, index);
    Operation operation = dice.pick(weighted.get(service));
    if (dice.percent(REPEAT_SHARE)) {
      Optional<Made> repeated = RepeatMutations.make(index, operation, known, dice.fork());
      if (repeated.isPresent()) {
        return repeated.get();
      }
    }
    Draft draft = valid(operation, index, dice.fork());
    Dice signing = dice.fork();
    Dice chances = dice.fork();
    if (!chances.percent(VALID_SHARE)) {
      Mutations.apply(draft, chances);
      if (chances.percent(TWICE_SHARE)) {
        Mutations.apply(draft, chances);
      }
    }
    sign(draft, signing);
    return draft.made(index);
  }

  /** A valid request, unsigned. */
  public Draft valid(Operation operation, long index, Dice dice) {
    ApiDocument document = documents.get(operation.service());
    Draft draft = new Draft(operation, document.schemas());
    TargetMaker target = new TargetMaker(known, maker(draft));
    target.fillPath(draft, dice.fork());
    target.fillQuery(draft, dice.fork());
    Dice chances = dice.fork();
    if (operation.bodySchema() != null) {
      maker(draft).fill(draft, dice.fork());
      draft.setHeader("Content-Type", operation.bodyTypes().get(0));
    }
    fillHeaders(draft, index, chances);
    return draft;
  }

  private BodyMaker maker(Draft draft) {
    return bodies.get(draft.operation.service());
  }

  private void fillHeaders(Draft draft, long index, Dice dice) {
    Operation operation = draft.operation;
    if (operation.takes("header", "Idempotency-Key")) {
      draft.setHeader("Idempotency-Key", "fuzz-" + run + "-" + index);
    }
    if (operation.takes("header", "If-Match")) {
      String resource = resourcePath(draft);
      draft.setHeader("If-Match", known.tag(operation.service(), resource).orElse("\"0\""));
    }
    if (dice.percent(30)) {
      draft.setHeader("Accept", dice.pick(List.of("application/json", "*/*")));
    }
    if (dice.percent(30)) {
      draft.setHeader("Accept-Language", dice.pick(List.of("en", "zh-CN", "en;q=0.5, zh;q=0.9")));
    }
  }

  private static String resourcePath(Draft draft) {
    String template = draft.operation.path();
    int end = template.lastIndexOf('}');
    String resource = end < 0 ? template : template.substring(0, end + 1);
    for (Map.Entry<String, String> each : draft.path.entrySet()) {
      resource = resource.replace("{" + each.getKey() + "}", each.getValue());
    }
    return resource;
  }

  private void sign(Draft draft, Dice dice) {
    boolean forged = dice.percent(FORGED_SHARE) && !tokens.forged().isEmpty();
    Credential anybody = dice.pick(forged ? tokens.forged() : tokens.genuine());
    boolean entitled = !forged && dice.percent(ENTITLED_SHARE);
    Credential credential =
        entitled ? known.sender(draft.operation.name(), dice.bits()).orElse(anybody) : anybody;
    sign(draft, credential);
    if (forged) {
      draft.mutations.add("token-" + credential.name());
      draft.expectation.refuse();
      draft.expectation.exactly(UNAUTHORIZED);
    }
  }

  /** Everybody who may send. */
  List<Credential> senders() {
    return tokens.genuine();
  }

  /** A valid request of this sender. */
  public Made valid(Operation operation, long index, Credential sender) {
    return signed(valid(operation, index, Dice.of(seed, index)), index, sender);
  }

  /** The request of this sender with the prepared body of that place, about what is latest. */
  Made prepared(Operation operation, int place, long index, Credential sender) {
    Dice dice = Dice.of(seed, index).latest();
    Draft draft = valid(operation, index, dice);
    draft.removeHeader("Accept");
    maker(draft).fillPrepared(draft, place, dice);
    return signed(draft, index, sender);
  }

  private Made signed(Draft draft, long index, Credential sender) {
    sign(draft, sender);
    if (draft.hasHeader("Idempotency-Key")) {
      draft.setHeader("Idempotency-Key", "fuzz-" + run + index + "-" + sender.name());
    }
    return draft.made(index);
  }

  private static void sign(Draft draft, Credential credential) {
    draft.credential = credential;
    if (credential.authorization() != null) {
      draft.headers.add(new Header("Authorization", credential.authorization()));
    }
  }
}
