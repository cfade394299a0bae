package org.ipfund.platform.held;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.sql.Columns;
import org.jspecify.annotations.Nullable;

/**
 * An event that is stuck or was refused, without its data: those are not an operator's to read.
 *
 * @param id names it here; one that goes out has its event's
 * @param eventId null, like type, source, subject, sequence and happenedAt, where what came in is
 *     no event that can be read
 * @param partition null for one that goes out
 * @param offset null for one that goes out
 * @param awaits the key of what it waits for, or null
 * @param fault what went wrong, or null
 * @param retryAt when it is tried again by itself; null when it is not
 * @param parkedAt since when it is held
 * @param size bytes of its data
 * @param sha256 of its data, hexadecimal
 * @param requestId of the request that told of it; null where none did
 * @param signed whether it came in and rights travel by its type, which needs a signature
 * @param allowedActions what its state and its place in its subject let an operator try
 */
public record HeldEvent(
    UUID id,
    Direction direction,
    HeldState state,
    @Nullable UUID eventId,
    @Nullable String type,
    @Nullable String source,
    String topic,
    @Nullable Integer partition,
    @Nullable Long offset,
    @Nullable String subject,
    @Nullable Long sequence,
    @Nullable Instant happenedAt,
    @Nullable String awaits,
    @Nullable String fault,
    int attempts,
    @Nullable Instant retryAt,
    Instant parkedAt,
    int size,
    String sha256,
    @Nullable String requestId,
    boolean signed,
    List<HeldAction> allowedActions) {

  static HeldEvent read(Columns row) throws SQLException {
    HeldState state = row.constant("state", HeldState.class);
    return new HeldEvent(
        row.id("id"),
        row.constant("direction", Direction.class),
        state,
        row.id("event_id"),
        row.text("type"),
        row.text("source"),
        row.text("topic"),
        row.numberOrNull("kafka_partition"),
        row.row().getObject("kafka_offset", Long.class),
        row.text("subject"),
        row.row().getObject("sequence", Long.class),
        row.instant("happened_at"),
        row.text("awaits"),
        row.text("fault"),
        row.number("attempts"),
        row.instant("retry_at"),
        row.instant("parked_at"),
        row.number("size"),
        row.text("sha256"),
        row.text("request_id"),
        row.row().getBoolean("signed"),
        state.actions(row.row().getBoolean("comes_first")));
  }

  /** One that goes out, after it was handed to the relay again. */
  HeldEvent handedOver() {
    return new HeldEvent(
        id,
        direction,
        HeldState.RETRYING,
        eventId,
        type,
        source,
        topic,
        partition,
        offset,
        subject,
        sequence,
        happenedAt,
        awaits,
        null,
        attempts,
        retryAt,
        parkedAt,
        size,
        sha256,
        requestId,
        signed,
        List.of());
  }
}
