package org.ipfund.platform.chain;

import java.sql.SQLException;
import java.time.Instant;
import org.ipfund.platform.sql.Columns;
import org.jspecify.annotations.Nullable;

/**
 * How the chain stands.
 *
 * @param position the last one; 0 while there is none
 * @param hash of that position, hexadecimal; null while there is none
 * @param at when it was chained; null while there is none
 * @param lastCheckpoint null while none was signed
 * @param pendingCount entries that wait for their position
 * @param pendingSince since when the first of them waits; null when there is none
 */
public record AuditChainResponse(
    long position,
    @Nullable String hash,
    @Nullable Instant at,
    @Nullable SignedCheckpoint lastCheckpoint,
    long pendingCount,
    @Nullable Instant pendingSince) {

  /** A checkpoint; the signature (Ed25519) is hexadecimal. */
  public record SignedCheckpoint(
      long number, long position, Instant signedAt, String keyId, String signature) {}

  static AuditChainResponse read(Columns row) throws SQLException {
    String signature = row.text("signature");
    SignedCheckpoint checkpoint =
        signature == null
            ? null
            : new SignedCheckpoint(
                row.longNumber("number"),
                row.longNumber("signed_position"),
                row.instant("signed_at"),
                row.text("key_id"),
                signature);
    return new AuditChainResponse(
        row.longNumber("position"),
        row.text("hash"),
        row.instant("chained_at"),
        checkpoint,
        row.longNumber("pending"),
        row.instant("pending_since"));
  }
}
