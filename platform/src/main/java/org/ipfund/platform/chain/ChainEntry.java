package org.ipfund.platform.chain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An entry as the chain sees it: every column as a text that the database gives alike before a dump
 * and after it (instants in microseconds, JSON as {@code jsonb} prints it); null for no value.
 */
record ChainEntry(UUID id, List<String> texts) {

  /** The texts as SQL, of an entry called {@code e}; their order is part of the hash. */
  static final List<String> EXPRESSIONS =
      List.of(
          "e.id::text",
          micros("e.happened_at"),
          micros("e.recorded_at"),
          "e.actor",
          "e.actor_name",
          "e.unit_id::text",
          "e.client",
          "e.address",
          "e.operation",
          "e.on_behalf_of",
          "e.outcome",
          "e.action",
          "e.subject_type",
          "e.subject_id",
          "e.before::text",
          "e.after::text",
          "e.request_id",
          "e.problem",
          "e.status::text",
          "array_to_json(e.rules)::text");

  static final String SELECTED = String.join(", ", EXPRESSIONS);

  /** The form new positions are hashed in. Form 1 had no {@code chained_at}. */
  static final int NEWEST_FORM = 2;

  private static final int OLDEST_FORM = 1;
  private static final int NULL = -1;

  /** An infinite instant, which nobody but a forger writes, is a text of its own. */
  static String micros(String column) {
    return "CASE WHEN isfinite(%1$s) THEN (extract(epoch FROM %1$s) * 1000000)::bigint::text"
        .concat(" ELSE %1$s::text END")
        .formatted(column);
  }

  static String micros(Instant instant) {
    return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
  }

  static boolean knows(int form) {
    return form >= OLDEST_FORM && form <= NEWEST_FORM;
  }

  /**
   * Reads an entry.
   *
   * @param first the index of its first text
   * @return null when there is none
   */
  static ChainEntry read(ResultSet row, int first) throws SQLException {
    String id = row.getString(first);
    if (id == null) {
      return null;
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < EXPRESSIONS.size(); i++) {
      texts.add(row.getString(first + i));
    }
    return new ChainEntry(UUID.fromString(id), texts);
  }

  /**
   * One byte for the form, then each text in UTF-8 with its length in front, -1 for null.
   *
   * @param chainedAt when it got its position, in microseconds
   */
  byte[] bytes(int form, String chainedAt) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(form);
      for (String text : texts) {
        write(out, text);
      }
      if (form > OLDEST_FORM) {
        write(out, chainedAt);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    if (text == null) {
      out.writeInt(NULL);
      return;
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }
}
