package org.ipfund.bench.crash.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Signals that the JDK cannot send. */
enum Signal {
  STOP,
  CONT;

  /** Sends it to the process and, where that freezes or wakes more, to all it has started. */
  void sendToFamily(ProcessHandle process) {
    List<String> command = new ArrayList<>(List.of("kill", "-" + name()));
    Stream.concat(Stream.of(process), process.descendants())
        .map(each -> String.valueOf(each.pid()))
        .forEach(command::add);
    try {
      new ProcessBuilder(command).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
