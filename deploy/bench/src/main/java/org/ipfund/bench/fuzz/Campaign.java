package org.ipfund.bench.fuzz;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.ipfund.bench.fuzz.document.ApiDocument;
import org.ipfund.bench.fuzz.http.Answer;
import org.ipfund.bench.fuzz.oracle.Fault;
import org.ipfund.bench.fuzz.oracle.FaultBook;
import org.ipfund.bench.fuzz.oracle.Oracle;
import org.ipfund.bench.fuzz.request.Harvest;
import org.ipfund.bench.fuzz.request.Known;
import org.ipfund.bench.fuzz.request.Made;
import org.ipfund.bench.fuzz.token.Tokens;

/**
 * One run of the fuzzer: makes requests to the services in turn over several connections, judges
 * every answer, learns from those that were accepted, and keeps what was wrong.
 */
public final class Campaign {

  private static final int TELL_EVERY_SECONDS = 5;

  private final FuzzOptions options;
  private final PrintStream out;
  private final List<ApiDocument> documents;
  private final List<String> services;
  private final Generator generator;
  private final Harvest harvest;
  private final Map<String, Oracle> oracles = new LinkedHashMap<>();
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final FaultBook faults = new FaultBook();
  private final AtomicLong next = new AtomicLong();
  private long nanos;

  /** A run against services that answer already; {@code out} sees its progress. */
  public Campaign(FuzzOptions options, Tokens tokens, PrintStream out) {
    this.options = options;
    this.out = out;
    this.services = List.copyOf(options.services().keySet());
    this.documents =
        services.stream().map(name -> ApiDocument.read(name, options.document(name))).toList();
    Known known = new Known();
    tokens.units().forEach(unit -> known.value("unitId", unit));
    this.harvest = new Harvest(known);
    String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    this.generator = new Generator(options.seed(), run, documents, tokens, known);
    for (ApiDocument document : documents) {
      var problem = JsonNodeFactory.instance.objectNode();
      problem.put("$ref", "#/components/schemas/Problem");
      oracles.put(document.service(), new Oracle(document.schemas(), problem));
      tallies.put(document.service(), new Tally());
    }
  }

  /** Runs to its end. */
  public Result run() {
    long begin = System.nanoTime();
    try (Connections connections = new Connections(options.services())) {
      Preparation preparation = new Preparation(generator, documents);
      preparation.run(made -> judged(made, connections));
      preparation.unreached().forEach(name -> out.println("  not accepted: " + name));
    }
    if (options.only() >= 0) {
      one();
    } else {
      all();
    }
    nanos = System.nanoTime() - begin;
    return new Result(options, documents, tallies, faults, nanos);
  }

  private void one() {
    try (Connections connections = new Connections(options.services())) {
      Made made = generator.make(service(options.only()), options.only());
      Answer answer = judged(made, connections);
      out.println(made.mutations() + " → " + answer.status() + " " + answer.text());
    }
  }

  private void all() {
    ExecutorService workers = Executors.newFixedThreadPool(options.connections());
    Exclusive exclusive = new Exclusive();
    for (int i = 0; i < options.connections(); i++) {
      workers.submit(() -> work(exclusive));
    }
    workers.shutdown();
    Progress progress = new Progress(tallies, out);
    try {
      while (!workers.awaitTermination(TELL_EVERY_SECONDS, TimeUnit.SECONDS)) {
        progress.tell();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      workers.shutdownNow();
    }
  }

  private void work(Exclusive exclusive) {
    long end = options.requests() * services.size();
    try (Connections connections = new Connections(options.services())) {
      Unchanged unchanged = new Unchanged(documents, connections);
      for (long index = next.getAndIncrement(); index < end; index = next.getAndIncrement()) {
        Made made = generator.make(service(index), index);
        if (unchanged.isSampled(made)) {
          exclusive.alone(() -> unchanged.check(made, m -> judged(m, connections), this::note));
        } else {
          exclusive.shared(() -> judged(made, connections));
        }
      }
    } catch (RuntimeException broken) {
      out.println("✗ a worker has ended: " + broken);
      broken.printStackTrace(out);
      throw broken;
    }
  }

  private String service(long index) {
    return services.get((int) (index % services.size()));
  }

  private Answer judged(Made made, Connections connections) {
    Answer answer = connections.exchange(made);
    tallies.get(made.operation().service()).add(made, answer);
    for (Fault fault : oracles.get(made.operation().service()).judge(made, answer)) {
      note(fault, made, answer);
    }
    harvest.take(made, answer);
    return answer;
  }

  private void note(Fault fault, Made made, Answer answer) {
    URI address = options.services().get(made.operation().service());
    FaultBook.Entry first = faults.note(fault, made, answer, address);
    if (first != null) {
      out.println(Result.describe(first, options.seed()));
    }
  }
}
