package org.ipfund.local;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines that run a Java program on the JDK of this one. */
final class JavaCommand {

  private static final List<String> COMMON =
      List.of("-XX:+UseSerialGC", "-Duser.timezone=Asia/Shanghai", "-Dfile.encoding=UTF-8");

  private JavaCommand() {}

  static List<String> of(List<String> options, String classPath, String main, List<String> args) {
    List<String> command = new ArrayList<>(ownSession());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(COMMON);
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main));
    command.addAll(args);
    return command;
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
