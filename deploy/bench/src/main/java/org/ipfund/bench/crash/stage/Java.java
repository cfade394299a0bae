package org.ipfund.bench.crash.stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines that run a Java program on the JDK of this one. */
final class Java {

  private static final List<String> COMMON =
      List.of(
          "-XX:+UseSerialGC",
          // They start often and never run for long.
          "-XX:TieredStopAtLevel=1",
          "-Duser.timezone=Asia/Shanghai",
          "-Dfile.encoding=UTF-8");

  private Java() {}

  static List<String> command(List<String> options, String classPath, List<String> mainAndMore) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(COMMON);
    command.addAll(options);
    command.addAll(List.of("-cp", classPath));
    command.addAll(mainAndMore);
    return command;
  }

  /** The class path of this program, also where surefire hides it in a jar. */
  static String ownClassPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
