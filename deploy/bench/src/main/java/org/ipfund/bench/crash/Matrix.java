package org.ipfund.bench.crash;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ipfund.bench.crash.fault.Fault;
import org.ipfund.bench.crash.oracle.Inspection;
import org.ipfund.bench.crash.stage.Stage;
import org.ipfund.bench.crash.stream.CatalogTopic;
import org.ipfund.bench.crash.stream.Lag;
import org.ipfund.bench.crash.stream.Regions;

/** Lets every fault strike a real consumer again and again. */
final class Matrix {

  // Held here because java.util.logging forgets loggers that nobody refers to.
  private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

  private final CrashOptions options;
  private final PrintStream out;
  private final List<Outcome> outcomes = new ArrayList<>();

  Matrix(CrashOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  Report run() throws Exception {
    KAFKA.setLevel(Level.SEVERE);
    try (Stage stage = Stage.open(options.setting());
        CatalogTopic topic = CatalogTopic.create(stage.bootstrapServers());
        Lag lag = new Lag(stage.bootstrapServers(), options.consumer().title())) {
      Drain drain = new Drain(lag, new Inspection(stage.journal()));
      prepare(stage, topic, drain);
      for (Fault fault : options.faults()) {
        for (int time = 1; time <= options.timesOf(fault); time++) {
          int number = options.first() + outcomes.size();
          note(number, new Trial(options, stage, topic, drain, fault, number).run());
        }
      }
      requireMutant(stage);
    }
    return new Report(options.seed(), outcomes);
  }

  private static void prepare(Stage stage, CatalogTopic topic, Drain drain) throws Exception {
    stage.service().ensureReady();
    stage.journal().install();
    if (!drain.await(topic.send(Regions.known()))) {
      throw new IllegalStateException("the consumer does not take the regions");
    }
  }

  private void note(int number, Outcome outcome) {
    outcomes.add(outcome);
    out.println(Report.line(number, outcome));
  }

  private void requireMutant(Stage stage) throws IOException {
    if (options.mutant().isPresent() && !stage.service().hasLogged(options.mutant().get().mark())) {
      throw new IllegalStateException("not in place: " + options.mutant().get());
    }
  }
}
