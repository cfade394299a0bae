package org.ipfund.embedded;

import java.util.ArrayDeque;
import java.util.Deque;

/** Servers to close in the reverse order of their start; one that fails does not spare the rest. */
final class RunningServers implements AutoCloseable {

  private final Deque<AutoCloseable> servers = new ArrayDeque<>();

  synchronized <T extends AutoCloseable> T add(T server) {
    servers.push(server);
    return server;
  }

  @Override
  public synchronized void close() {
    while (!servers.isEmpty()) {
      try {
        servers.pop().close();
      } catch (Exception e) {
        System.err.println("Did not stop cleanly: " + e);
      }
    }
  }
}
