package org.ipfund.platform.held;

/** The statements by which held events are found and moved. */
final class HeldSql {

  /** Both directions by what they are chosen by; the sender of what goes out is this service. */
  private static final String HELD =
      """
      SELECT p.id, 'INCOMING' AS direction, p.state, p.event_id, p.type, p.source, p.topic,
        p.kafka_partition, p.kafka_offset, p.subject, p.sequence, p.happened_at, p.awaits, p.fault,
        p.attempts, nullif(p.retry_at, 'infinity') AS retry_at, p.parked_at, p.request_id, p.signed
      FROM platform.inbox_parked p
      UNION ALL
      SELECT o.id, 'OUTGOING', 'UNSENDABLE', o.id, o.type, ?, o.topic,
        NULL, NULL, o.subject, o.sequence, o.happened_at, NULL, q.fault,
        0, NULL, q.recorded_at, o.request_id, false
      FROM platform.outbox_pending q JOIN platform.outbox o ON o.id = q.event_id
      WHERE q.fault IS NOT NULL
      """;

  /** Size, hash and place are worked out for the rows of the answer only: data may be large. */
  private static final String WITH_DATA =
      """
      SELECT h.*, octet_length(d.data) AS size, encode(sha256(d.data), 'hex') AS sha256,
        NOT EXISTS (SELECT 1 FROM platform.inbox_parked f WHERE f.topic = h.topic
          AND f.signed = h.signed AND f.subject = h.subject AND f.sequence < h.sequence
          AND f.state IN ('WAITING', 'RETRYING', 'POISON', 'BEHIND')) AS comes_first
      FROM (SELECT * FROM (%s) u WHERE %s) h
      CROSS JOIN LATERAL (SELECT CASE WHEN h.direction = 'INCOMING'
        THEN (SELECT p.data FROM platform.inbox_parked p WHERE p.id = h.id)
        ELSE (SELECT convert_to(o.data, 'UTF8') FROM platform.outbox o WHERE o.id = h.id)
        END AS data) d
      ORDER BY h.id
      """;

  static final String PAGE =
      WITH_DATA.formatted(
          HELD,
          """
          (?::text IS NULL OR u.direction = ?) AND (?::text IS NULL OR u.state = ?)
          AND (?::text IS NULL OR u.type = ?) AND (?::text IS NULL OR u.topic = ?)
          AND (?::text IS NULL OR u.subject = ?) AND u.id > ? ORDER BY u.id LIMIT ?
          """);
  static final String FIND = WITH_DATA.formatted(HELD, "u.id = ?");

  static final String LOCK_INCOMING =
      "SELECT id FROM platform.inbox_parked WHERE id = ? FOR UPDATE";
  static final String LOCK_OUTGOING =
      "SELECT event_id FROM platform.outbox_pending WHERE event_id = ? AND fault IS NOT NULL"
          + " FOR UPDATE";

  /** The first held event of the subject, when that is another one and comes before this. */
  static final String IN_FRONT =
      """
      SELECT format('%s %s %s (sequence %s, %s)', id, type, event_id, sequence, state) AS front
      FROM platform.inbox_parked WHERE topic = ? AND signed = ? AND subject = ? AND sequence < ?
        AND state IN ('WAITING', 'RETRYING', 'POISON', 'BEHIND')
      ORDER BY sequence LIMIT 1
      """;

  /** An event holds its subject once. */
  static final String RETRY_INCOMING =
      """
      UPDATE platform.inbox_parked p SET state = 'RETRYING', attempts = 0, awaits = NULL,
        retry_at = clock_timestamp(), touched_at = clock_timestamp()
      WHERE id = ? AND NOT EXISTS (SELECT 1 FROM platform.inbox_parked o
        WHERE o.event_id = p.event_id AND o.topic = p.topic AND o.signed = p.signed
          AND o.id <> p.id
          AND o.state IN ('WAITING', 'RETRYING', 'POISON', 'BEHIND'))
      """;

  static final String RETRY_OUTGOING =
      "UPDATE platform.outbox_pending SET fault = NULL WHERE event_id = ? RETURNING shard";

  /** It was counted when it came and had no effect; while none came after it, it may have it. */
  static final String STEP_BACK =
      "UPDATE platform.inbox_order SET sequence = sequence - 1"
          + " WHERE topic = ? AND signed = ? AND subject = ? AND sequence = ?";

  static final String DELETE_INCOMING = "DELETE FROM platform.inbox_parked WHERE id = ?";
  static final String DELETE_OUTGOING =
      "DELETE FROM platform.outbox_pending WHERE event_id = ? AND fault IS NOT NULL"
          + " RETURNING shard";
  static final String REMEMBER =
      "INSERT INTO platform.inbox (event_id, topic, signed, type) VALUES (?, ?, ?, ?)"
          + " ON CONFLICT DO NOTHING";
  static final String ADVANCE =
      """
      INSERT INTO platform.inbox_order AS o (topic, signed, subject, sequence, missing)
      VALUES (?, ?, ?, ?, ? - 1)
      ON CONFLICT (topic, subject, signed) DO UPDATE SET sequence = excluded.sequence,
        missing = o.missing + excluded.sequence - o.sequence - 1
        WHERE o.sequence < excluded.sequence
      """;

  /** One replay at a time: the lock orders those who ask, the row tells who was first. */
  static final String LOCK_REPLAYS =
      "SELECT pg_advisory_xact_lock(hashtext('event-replay'), 0)::text";

  static final String REPLAYING =
      "SELECT id FROM platform.operation WHERE kind = ? AND status = 'RUNNING'";
  static final String SENT_FROM =
      "SELECT count(DISTINCT event_id) AS sent FROM platform.outbox_sent WHERE position >= ?";

  /** In their first order; what waits to be sent anyway is not added a second time. */
  static final String SEND_AGAIN =
      """
      INSERT INTO platform.outbox_pending (shard, event_id)
      SELECT s.shard, s.event_id FROM platform.outbox_sent s
      WHERE s.position >= ? AND NOT EXISTS (
        SELECT 1 FROM platform.outbox_pending p WHERE p.event_id = s.event_id)
      GROUP BY s.shard, s.event_id ORDER BY s.shard, min(s.position)
      """;

  private HeldSql() {}
}
