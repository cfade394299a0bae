package org.ipfund.platform.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.journal.Insert;
import org.ipfund.platform.journal.Journal;
import org.ipfund.platform.sql.ScopeSettings;

/** Keeps the answers of keyed requests in the transaction of their effects. */
@ApplicationScoped
class IdempotencyStore {

  /** The first statement of its transaction, hence it carries the scope's settings. */
  private static final String LOCK_AND_FIND =
      ScopeSettings.SQL
          + """
      ;
      SELECT l.free, k.fingerprint, k.status, k.location, k.etag, k.body
      FROM (SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0)) AS free) l
      LEFT JOIN platform.idempotency_key k ON k.client = ? AND k.key = ?
      """;

  private static final List<String> COLUMNS =
      List.of("client", "key", "fingerprint", "status", "location", "etag", "body");
  private static final List<String> EXPRESSIONS = List.of("?", "?", "?", "?", "?", "?", "?");

  /** Whether nobody else is answering the key, and the answer if there is one. */
  record Found(boolean free, StoredAnswer answer) {}

  private final DataSource database;
  private final Journal journal;
  private final Caller caller;

  IdempotencyStore(DataSource database, Journal journal, Caller caller) {
    this.database = database;
    this.journal = journal;
    this.caller = caller;
  }

  Found lockAndFind(String client, String key) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(LOCK_AND_FIND)) {
      ScopeSettings.bind(query, caller);
      query.setString(ScopeSettings.VALUES + 1, client + '\n' + key);
      query.setString(ScopeSettings.VALUES + 2, client);
      query.setString(ScopeSettings.VALUES + 3, key);
      query.execute();
      query.getMoreResults();
      try (ResultSet row = query.getResultSet()) {
        row.next();
        return new Found(row.getBoolean("free"), answer(row));
      }
    }
  }

  private static StoredAnswer answer(ResultSet row) throws SQLException {
    String fingerprint = row.getString("fingerprint");
    return fingerprint == null
        ? null
        : new StoredAnswer(
            fingerprint,
            row.getInt("status"),
            row.getString("location"),
            row.getString("etag"),
            row.getString("body"));
  }

  void keep(String client, String key, StoredAnswer answer) {
    Object[] values = {
      client,
      key,
      answer.fingerprint(),
      (short) answer.status(),
      answer.location(),
      answer.etag(),
      answer.body()
    };
    journal.add(
        new Insert("platform.idempotency_key", COLUMNS, EXPRESSIONS, Arrays.asList(values)));
  }
}
