package org.ipfund.platform.sample;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipfund.platform.testing.Tokens;

/** A signed-in client that sends {@code {},{},…} under a property nobody knows. */
final class Hostile implements AutoCloseable {

  private static final String BEGIN = "{\"label\":\"a\",\"price\":\"1\",\"unknown\":[{}";
  private static final String END = "]}";
  private static final int PIECE = 30_000;

  private final RawConnection connection = new RawConnection("127.0.0.1");
  private final int bytes;

  /**
   * @param bytes that the body has
   */
  Hostile(String path, int bytes) {
    this("hostile-" + System.nanoTime(), path, bytes);
  }

  /**
   * @param client by whose token it is sent
   */
  Hostile(String client, String path, int bytes) {
    this.bytes = bytes;
    connection.send(
        "POST",
        path,
        "Authorization: Bearer " + Tokens.system(client),
        "Idempotency-Key: hostile-" + System.nanoTime(),
        "Content-Type: application/json",
        "Content-Length: " + bytes);
  }

  /** Sends all but the end. */
  Hostile fill() {
    connection.write(BEGIN);
    String piece = ",{}".repeat(PIECE / 3);
    int left = bytes - BEGIN.length() - END.length();
    for (; left >= PIECE; left -= PIECE) {
      connection.write(piece);
    }
    connection.write(" ".repeat(left));
    return this;
  }

  Hostile finish() {
    connection.write(END);
    return this;
  }

  boolean hasAnswer() {
    return connection.hasAnswer();
  }

  String answer() {
    return connection.answer();
  }

  @Override
  public void close() {
    connection.close();
  }

  /** Bytes that the server's threads have allocated since they began. */
  static long allocated() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    Map<Long, String> names =
        Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
            .filter(info -> info != null)
            .collect(Collectors.toMap(ThreadInfo::getThreadId, ThreadInfo::getThreadName));
    return names.entrySet().stream()
        .filter(e -> e.getValue().matches("executor-thread.*|vert.x-eventloop.*"))
        .mapToLong(e -> Math.max(0, threads.getThreadAllocatedBytes(e.getKey())))
        .sum();
  }
}
