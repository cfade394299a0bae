package org.ipfund.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What {@link Up} was asked for.
 *
 * @param root the suite's own folder, where the packaged services are
 * @param dataDir where databases, topics and logs are kept between two runs
 * @param once end after the walk instead of waiting for Ctrl-C
 * @param fresh forget what an earlier run left in the data directory
 * @param year walk the year through the services once they run
 * @param story tell the invented continuation after it
 * @param only the one service to start, or null for all four
 * @param kill service to be killed in the middle of the walk and started again, or null
 * @param issuer who signs the tokens
 * @param then a program to run once the walk has ended, or null
 * @param frontend the origin that browsers sign in from and call the services from
 */
record UpOptions(
    Path root,
    Path dataDir,
    boolean once,
    boolean fresh,
    boolean year,
    boolean story,
    Service only,
    Service kill,
    Issuer.Kind issuer,
    Path then,
    String frontend) {

  private static final String USAGE =
      "Usage: up [--once] [--fresh] [--data DIR] [--no-year] [--no-story] [--only SERVICE]"
          + " [--kill SERVICE] [--issuer keycloak|built-in] [--frontend ORIGIN]"
          + " [--then PROGRAM]";

  private static final String DEVELOPMENT_SERVER = "http://localhost:5173";
  private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.-]+(:[0-9]{1,5})?");

  /** Reads the command line; throws {@link IllegalArgumentException} with the usage. */
  static UpOptions of(List<String> arguments) {
    Deque<String> left = new ArrayDeque<>(arguments);
    Path root = Path.of("");
    Path data = null;
    boolean once = false;
    boolean fresh = false;
    boolean year = true;
    boolean story = true;
    Service only = null;
    Service kill = null;
    Issuer.Kind issuer = Issuer.Kind.KEYCLOAK;
    Path then = null;
    String frontend = DEVELOPMENT_SERVER;
    while (!left.isEmpty()) {
      String argument = left.pop();
      switch (argument) {
        case "--once" -> once = true;
        case "--fresh" -> fresh = true;
        case "--no-year" -> year = false;
        case "--no-story" -> story = false;
        case "--only" -> only = service(valueOf(argument, left));
        case "--kill" -> kill = service(valueOf(argument, left));
        case "--issuer" -> issuer = issuer(valueOf(argument, left));
        case "--frontend" -> frontend = origin(valueOf(argument, left));
        case "--then" -> then = absolute(Path.of(valueOf(argument, left)));
        case "--data" -> data = Path.of(valueOf(argument, left));
        case "--root" -> root = Path.of(valueOf(argument, left));
        default -> throw new IllegalArgumentException("Unknown: " + argument + ". " + USAGE);
      }
    }
    Path chosen = data == null ? root.resolve("deploy/local/.data") : data;
    return new UpOptions(
        absolute(root),
        absolute(chosen),
        once,
        fresh,
        year,
        story,
        only,
        kill,
        issuer,
        then,
        frontend);
  }

  private static String valueOf(String argument, Deque<String> left) {
    if (left.isEmpty()) {
      throw new IllegalArgumentException(argument + " needs a value. " + USAGE);
    }
    return left.pop();
  }

  private static Service service(String title) {
    return Stream.of(Service.values())
        .filter(service -> service.title().equals(title))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No service " + title + ". " + USAGE));
  }

  private static Issuer.Kind issuer(String title) {
    return switch (title) {
      case "keycloak" -> Issuer.Kind.KEYCLOAK;
      case "built-in" -> Issuer.Kind.BUILT_IN;
      default -> throw new IllegalArgumentException("No issuer " + title + ". " + USAGE);
    };
  }

  private static String origin(String text) {
    if (!ORIGIN.matcher(text).matches()) {
      throw new IllegalArgumentException("No origin such as " + DEVELOPMENT_SERVER + ": " + text);
    }
    return text;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
