package org.ipfund.bench.crash.stage;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals that the JDK cannot send. */
enum Signal {
  STOP,
  CONT;

  /** Sends it to the process and, where that freezes or wakes more, to all it has started. */
  void sendToFamily(ProcessHandle process) {
    send(process);
    process.descendants().forEach(this::send);
  }

  void send(ProcessHandle process) {
    try {
      new ProcessBuilder("kill", "-" + name(), String.valueOf(process.pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
