package org.ipfund.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipfund.embedded.CommandLine;

/** Finds out from /proc which process listens on a port; other systems do not tell. */
public final class PortOwner {

  private static final int LOCAL_ADDRESS = 1;
  private static final int STATE = 3;
  private static final int INODE = 9;
  private static final String LISTEN = "0A";
  private static final int LONGEST = 120;

  private PortOwner() {}

  /** The process in words, or "another process". */
  public static String of(int port) {
    Set<String> sockets =
        Stream.of("tcp", "tcp6")
            .flatMap(table -> listeners(Path.of("/proc/net", table), port))
            .collect(Collectors.toSet());
    return ProcessHandle.allProcesses()
        .filter(process -> holds(process, sockets))
        .findFirst()
        .map(PortOwner::describe)
        .orElse("another process");
  }

  private static Stream<String> listeners(Path table, int port) {
    String suffix = ":%04X".formatted(port);
    try {
      return Files.readAllLines(table).stream()
          .map(line -> line.strip().split("\\s+"))
          .filter(cells -> cells[LOCAL_ADDRESS].endsWith(suffix) && cells[STATE].equals(LISTEN))
          .map(cells -> "socket:[" + cells[INODE] + "]");
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static boolean holds(ProcessHandle process, Set<String> sockets) {
    try (Stream<Path> open = Files.list(Path.of("/proc", process.pid() + "", "fd"))) {
      return open.anyMatch(file -> target(file).filter(sockets::contains).isPresent());
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  private static Optional<String> target(Path link) {
    try {
      return Optional.of(Files.readSymbolicLink(link).toString());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String describe(ProcessHandle process) {
    String command = String.join(" ", CommandLine.of(process));
    String shown = command.length() > LONGEST ? command.substring(0, LONGEST) + " …" : command;
    return "process " + process.pid() + " (" + shown + ")";
  }
}
