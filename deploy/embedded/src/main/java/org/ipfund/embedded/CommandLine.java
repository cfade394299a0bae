package org.ipfund.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command line of a running process, program first; empty when the system does not tell. */
public final class CommandLine {

  private CommandLine() {}

  /** Program and arguments of the process. */
  public static List<String> of(ProcessHandle process) {
    // The JDK's own view ends at one page, which a class path easily fills.
    Path raw = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
    try {
      return List.of(Files.readString(raw, StandardCharsets.UTF_8).split("\0"));
    } catch (IOException e) {
      return process.info().commandLine().map(line -> List.of(line.split(" "))).orElse(List.of());
    }
  }
}
