package org.ipfund.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The suite as {@code deploy/local/up} runs it, started twice on the same data and no more: the
 * year, and the year again with the story after it. The commands that the READMEs tell a newcomer
 * are run after the first. All tests look at these two runs.
 */
final class WalkedYear {

  /**
   * A run of {@code up}.
   *
   * @param code its exit code
   * @param story the lines of the story's table, empty where it was not told
   */
  record Run(int code, String printed, List<String> story) {}

  /** What is printed instead of the clerk's task where there is no Node. */
  static final String NO_CLERK =
      "THE STRICT CLIENT DID NOTHING: Node or its packages are not there";

  /** What the clerk prints at the end. */
  static final String CLERK_DONE = "the clerk's task: done";

  private static final String CLERK =
      """
      if node --version && deploy/contracts/check install; then
          deploy/contracts/clerk --city 440400 --undecided
      else
          echo '%s'
      fi
      """
          .formatted(NO_CLERK);

  private static WalkedYear walked;

  private final Path data;
  private final Run first;
  private final Run second;

  private WalkedYear() throws IOException, InterruptedException {
    data = Files.createTempDirectory("ipfund-year");
    Runtime.getRuntime().addShutdownHook(new Thread(this::forget));
    first = up("--kill", "submission-service", "--no-story", "--then", newcomer());
    second = up("--kill", "performance-service");
  }

  static synchronized WalkedYear get() throws IOException, InterruptedException {
    if (walked == null) {
      walked = new WalkedYear();
    }
    return walked;
  }

  /** The year, in which submission-service is killed. */
  Run first() {
    return first;
  }

  /** The year again, in which performance-service is killed, and the story. */
  Run second() {
    return second;
  }

  /** What the READMEs tell a newcomer to type, and the strict client's clerk, as a program. */
  private String newcomer() throws IOException {
    Path program = data.resolveSibling(data.getFileName() + "-newcomer");
    program.toFile().deleteOnExit();
    Files.writeString(program, ReadmeCommands.of(Path.of("../../..")).script() + CLERK);
    program.toFile().setExecutable(true);
    return program.toString();
  }

  private Run up(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", classPath(), Up.class.getName()));
    command.addAll(List.of("--root", "../../..", "--data", data.toString(), "--once"));
    command.addAll(List.of("--issuer", "built-in"));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    Path story = data.resolve("story.tsv");
    return new Run(code, printed, Files.exists(story) ? Files.readAllLines(story) : List.of());
  }

  private static String classPath() {
    String surefire = System.getProperty("surefire.test.class.path");
    return surefire == null ? System.getProperty("java.class.path") : surefire;
  }

  private void forget() {
    try (Stream<Path> files = Files.walk(data)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
