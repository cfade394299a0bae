package org.ipfund.bench.fuzz;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.ipfund.bench.fuzz.document.ApiDocument;
import org.ipfund.bench.fuzz.document.Operation;
import org.ipfund.bench.fuzz.http.Answer;
import org.ipfund.bench.fuzz.request.Corpus;
import org.ipfund.bench.fuzz.request.Exchange;
import org.ipfund.bench.fuzz.request.Names;
import org.ipfund.bench.fuzz.token.Credential;

/**
 * Brings the services to where deep requests make sense: reads what there is, then sends the
 * prepared bodies in their order, again until each is accepted, since events have to arrive.
 */
public final class Preparation {

  private static final int ATTEMPTS = 30;
  private static final Duration PAUSE = Duration.ofMillis(150);

  private static final Set<Integer> NOT_ENTITLED = Set.of(401, 403);
  private static final Pattern RULE = Pattern.compile("\"rule\":\"([^\"]+)\"");

  private final Generator generator;
  private final List<ApiDocument> documents;
  private final List<String> unreached = new ArrayList<>();

  public Preparation(Generator generator, List<ApiDocument> documents) {
    this.generator = generator;
    this.documents = documents;
  }

  /** Sends everything through the given exchange, which learns from the answers. */
  public void run(Exchange exchange) {
    documents.stream()
        .flatMap(d -> d.operations().stream())
        .filter(o -> !o.writes() && o.parameters("path").isEmpty())
        .forEach(o -> generator.senders().forEach(s -> exchange.send(generator.valid(o, -1, s))));
    List<String> names = Corpus.operations();
    for (int place = 0; place < names.size(); place++) {
      Optional<Operation> operation = find(names.get(place));
      if (operation.isPresent()) {
        reach(operation.get(), place, exchange);
      }
    }
  }

  /** The operations that accepted no prepared body, with what they said instead. */
  public List<String> unreached() {
    return List.copyOf(unreached);
  }

  private void reach(Operation operation, int place, Exchange exchange) {
    Set<String> refusals = new TreeSet<>();
    List<Credential> senders = new ArrayList<>(generator.senders());
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int index = -(place * ATTEMPTS + attempt + 2);
      for (Credential sender : List.copyOf(senders)) {
        Answer answer = ask(operation, place, index, sender, exchange);
        if (answer.accepted()) {
          return;
        }
        refusals.add(answer.status() + reasons(answer));
        if (NOT_ENTITLED.contains(answer.status())) {
          senders.remove(sender);
        }
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    unreached.add(operation.name() + " " + refusals);
  }

  /** Asks after having read what there is, for its present version. */
  private Answer ask(
      Operation operation, int place, int index, Credential sender, Exchange exchange) {
    listOf(operation).ifPresent(list -> exchange.send(generator.valid(list, index, sender)));
    return exchange.send(generator.prepared(operation, place, index, sender));
  }

  private static String reasons(Answer answer) {
    return RULE.matcher(answer.text()).results().map(r -> " " + r.group(1)).collect(joining());
  }

  private Optional<Operation> listOf(Operation operation) {
    String collection = Names.ofResource(operation.path());
    return documents.stream()
        .flatMap(d -> d.operations().stream())
        .filter(o -> o.service().equals(operation.service()) && !o.writes())
        .filter(o -> Names.collection(o.path()).equals(collection))
        .findFirst();
  }

  private Optional<Operation> find(String name) {
    return documents.stream()
        .flatMap(d -> d.operations().stream())
        .filter(o -> o.name().equals(name))
        .findFirst();
  }
}
