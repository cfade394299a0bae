package org.ipfund.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ipfund.local.api.Api;
import org.ipfund.local.identity.People;
import org.ipfund.local.process.DataDirectory;
import org.ipfund.local.process.ServersProcess;
import org.ipfund.local.process.StartFailure;
import org.ipfund.local.story.Story;
import org.ipfund.local.story.Tale;
import org.ipfund.local.year.BusinessClockFile;
import org.ipfund.local.year.Figures;
import org.ipfund.local.year.Year;

/**
 * Runs the whole suite on this machine, walks one year of the fund through it and tells an invented
 * continuation. Exit code 0 when every figure is met and every step as it must be, 1 when one is
 * not, 2 when the suite could not start.
 */
public final class Up {

  private static final int FIGURE_MISSED = 1;
  private static final int NOT_STARTED = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(300);

  private final UpOptions options;
  private final DataDirectory data;
  private final PrintStream out;

  private Up(UpOptions options, PrintStream out) {
    this.options = options;
    this.data = new DataDirectory(options.dataDir());
    this.out = out;
  }

  /** See {@link UpOptions} for the arguments. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int code;
    try {
      code = new Up(UpOptions.of(List.of(arguments)), out).run();
    } catch (StartFailure | IllegalArgumentException | IllegalStateException e) {
      out.println("✗ " + e.getMessage());
      code = NOT_STARTED;
    }
    System.exit(code);
  }

  private int run() {
    prepare();
    BusinessClockFile clock = new BusinessClockFile(data.clock());
    if (Files.notExists(data.clock())) {
      clock.set(Instant.now());
    }
    Issuer issuer = issuer();
    Suite suite = suite(issuer);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(suite), "stop-suite"));
    out.println("Starting (logs in " + data.path().resolve("logs") + ")");
    suite.start();
    boolean met = options.only() != null || !options.year() || walk(issuer, suite, clock);
    issuer.instructions().forEach(out::println);
    new Welcome(options.root(), data.path(), services()).lines().forEach(out::println);
    boolean done = options.then() == null || afterwards();
    ready();
    if (!options.once()) {
      out.println("The suite runs; a service that dies is started again. Ctrl-C ends it.");
      String needed = suite.keep();
      throw new StartFailure(needed + " ended by itself; logs in " + data.path().resolve("logs"));
    }
    return met && done ? 0 : FIGURE_MISSED;
  }

  private boolean afterwards() {
    return new AfterWalk(options.then(), options.root(), data.path()).run();
  }

  /** The year and the story, each with its table; whether all came as it must. */
  private boolean walk(Issuer issuer, Suite suite, BusinessClockFile clock) {
    Api api = api(issuer, suite);
    Story story = new Story(sampleData(), clock, victim -> again(suite, victim), out);
    if (Story.isBegun(api)) {
      return shown(story.lookAgain(api));
    }
    Figures figures = new Figures();
    AuditCheck audit = new AuditCheck(launches(issuer)::of);
    Year.standard(clock, sampleData(), audit, out).run(api, figures);
    figures.print(out);
    boolean goesOn = figures.allMet() && options.story();
    return goesOn ? shown(story.tell(api)) : figures.allMet();
  }

  private boolean shown(Tale tale) {
    tale.print(out);
    tale.keep(data.path().resolve("story.tsv"));
    return tale.allMet();
  }

  private void again(Suite suite, Service victim) {
    out.println("    ⚡ kill -9 " + victim.title() + ", and start it again");
    suite.service(victim).kill();
    suite.service(victim).start();
    suite.service(victim).awaitReady(PATIENCE);
  }

  private Issuer issuer() {
    People people = People.of(sampleData());
    return switch (options.issuer()) {
      case KEYCLOAK -> new KeycloakIssuer(people, options.root(), data, options.frontend());
      case BUILT_IN -> new BuiltInIssuer(people, data.identity().resolve("tokens"), Issuer.PORT);
    };
  }

  private Suite suite(Issuer issuer) {
    return new Suite(
        issuer,
        new ServersProcess(data, ServersProcess.POSTGRES_PORT, ServersProcess.KAFKA_PORT),
        launches(issuer),
        services(),
        out);
  }

  private ServiceLaunches launches(Issuer issuer) {
    return new ServiceLaunches(options.root(), data, issuer.url(), options.frontend());
  }

  private SampleData sampleData() {
    return new SampleData(options.root().resolve("deploy/local/data"));
  }

  private List<Service> services() {
    return options.only() == null ? List.of(Service.values()) : List.of(options.only());
  }

  /** Tells a script that waits for it. */
  private void ready() {
    try {
      Files.writeString(data.path().resolve("ready"), Instant.now().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Api api(Issuer issuer, Suite suite) {
    Api api = Api.local(issuer.identities(), out);
    return options.kill() == null
        ? api
        : api.after(new Mishap(options.kill(), suite.service(options.kill()), out));
  }

  private void prepare() {
    Leftovers leftovers = new Leftovers(data);
    if (leftovers.isSupervised()) {
      throw new StartFailure("Another up already works on " + data.path());
    }
    int ended = leftovers.end();
    if (ended > 0) {
      out.println("Ended " + ended + " process(es) that a killed run had left");
    }
    if (options.fresh()) {
      data.delete();
    }
    Ports.requireFree(Ports.all());
    data.create();
    data.path().resolve("ready").toFile().delete();
    leftovers.supervisor().write(ProcessHandle.current());
  }

  private void end(Suite suite) {
    suite.close();
    new Leftovers(data).supervisor().delete();
  }
}
