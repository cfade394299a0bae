package org.ipfund.bench.lists;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the database server was asked and how it did it, by its own log ({@code auto_explain}). */
final class StatementLog {

  private static final Pattern ENTRY =
      Pattern.compile("(?m)^@(\\d+)@ LOG:  duration: [\\d.]+ ms  plan:\\n((?:\\t.*(?:\\n|\\z))+)");
  private static final List<String> FROM_THE_START =
      List.of(
          "logging_collector = on",
          "log_directory = 'log'",
          "log_filename = 'statements.log'",
          "log_rotation_size = 0",
          "log_line_prefix = '@%p@ '",
          "session_preload_libraries = 'auto_explain'",
          "auto_explain.log_analyze = on",
          "auto_explain.log_timing = off",
          "auto_explain.log_format = json");

  private static final int MOST_RESTS = 30;

  private final Connection server;
  private final Path log;

  /**
   * @param data the folder of the suite
   */
  StatementLog(Connection server, Path data) {
    this.server = server;
    this.log = data.resolve("servers/postgres/cluster/log/statements.log");
  }

  /** Lets the server keep a log from its next start on. */
  static void prepare(Connection server) throws SQLException {
    try (Statement statement = server.createStatement()) {
      statement.execute("LOAD 'auto_explain'");
      for (String setting : FROM_THE_START) {
        statement.execute("ALTER SYSTEM SET " + setting);
      }
    }
  }

  /**
   * Lets it note everything.
   *
   * @param sequential whether it may read tables as a whole where that is quicker: of small ones,
   *     only without it an index that is missing shows
   */
  void on(boolean sequential) throws SQLException {
    set("enable_seqscan = " + sequential, "auto_explain.log_min_duration = 0");
  }

  /** Lets it note nothing, so that measuring is not measured. */
  void off() throws SQLException {
    set("enable_seqscan = on", "auto_explain.log_min_duration = -1");
  }

  private void set(String... settings) throws SQLException {
    try (Statement statement = server.createStatement()) {
      statement.execute("LOAD 'auto_explain'");
      for (String setting : settings) {
        statement.execute("ALTER SYSTEM SET " + setting);
      }
      statement.execute("SELECT pg_reload_conf()");
    }
    rest();
  }

  /** What somebody's requests sent while the work ran, settings included, in order. */
  List<Sent> during(String subject, Runnable work) {
    long begin = size();
    work.run();
    List<Sent> found = new ArrayList<>();
    Set<Integer> theirs = new HashSet<>();
    Matcher entry = ENTRY.matcher(settled(begin));
    while (entry.find()) {
      Sent sent = sent(Integer.parseInt(entry.group(1)), entry.group(2));
      if (sent.isSettings()) {
        if (sent.isOf(subject)) {
          theirs.add(sent.session());
        } else {
          theirs.remove(sent.session());
        }
      }
      if (theirs.contains(sent.session())) {
        found.add(sent);
      }
    }
    return found;
  }

  private static Sent sent(int session, String json) {
    try {
      return Sent.of(session, new ObjectMapper().readTree(json.replaceAll("(?m)^\\t", "")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was noted, once nothing more comes and the last plan is whole. */
  private String settled(long begin) {
    long length;
    String noted;
    int tries = 0;
    do {
      length = size();
      rest();
      noted = from(begin);
    } while ((size() > length || isCut(noted)) && ++tries < MOST_RESTS);
    return noted;
  }

  private static boolean isCut(String noted) {
    String last = noted.substring(noted.stripTrailing().lastIndexOf('\n') + 1);
    return last.startsWith("\t") && !last.startsWith("\t}") || last.contains("plan:");
  }

  private long size() {
    try {
      return Files.size(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String from(long begin) {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      byte[] bytes = new byte[(int) (file.length() - begin)];
      file.seek(begin);
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void rest() {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
  }
}
