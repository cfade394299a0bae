package org.ipfund.local.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines that run a Java program on the JDK of this one. */
public final class JavaCommand {

  private static final List<String> COMMON =
      List.of("-XX:+UseSerialGC", "-Duser.timezone=Asia/Shanghai", "-Dfile.encoding=UTF-8");

  /** The first JDK that warns of what libraries (lz4, Kafka) do; older ones lack an option. */
  private static final int WARNS_SINCE = 24;

  private JavaCommand() {}

  public static List<String> of(
      List<String> options, String classPath, String main, List<String> args) {
    List<String> command = new ArrayList<>(ownSession());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(COMMON);
    command.addAll(permissions(Runtime.version().feature()));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main));
    command.addAll(args);
    return command;
  }

  /** What the libraries may do without the JDK's warning in the log. */
  public static List<String> permissions(int release) {
    return release < WARNS_SINCE
        ? List.of()
        : List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
  }

  // Ctrl-C reaches every process of the terminal's session at once; in a session of their own the
  // services end when the supervisor says so, and before the servers they need.
  private static List<String> ownSession() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(folder, "setsid"))) {
        return List.of(Path.of(folder, "setsid").toString());
      }
    }
    return List.of();
  }
}
