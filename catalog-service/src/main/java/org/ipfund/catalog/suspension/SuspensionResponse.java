package org.ipfund.catalog.suspension;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.answer.Identified;
import org.jspecify.annotations.Nullable;

/** A suspension as clients see it. */
public record SuspensionResponse(
    UUID id,
    @Schema(description = "sub of the person's tokens") String subject,
    String reason,
    SuspensionStatus status,
    String statusLabel,
    Instant suspendedAt,
    @Schema(
            description =
                "Whether it holds against administrators of the province, operators and auditors"
                    + " too, as a second administrator has confirmed; against others it holds"
                    + " at once")
        boolean confirmed,
    @Schema(
            description =
                "Null while nobody has confirmed, and for suspensions older than that rule")
        @Nullable Instant confirmedAt,
    @Schema(description = "Null while it holds") @Nullable Instant liftedAt,
    List<SuspensionAction> allowedActions,
    long version)
    implements Identified {

  static SuspensionResponse of(SuspensionFacts suspension, List<SuspensionAction> actions) {
    return new SuspensionResponse(
        suspension.id(),
        suspension.subject(),
        suspension.reason(),
        suspension.status(),
        says(suspension.status().label()),
        suspension.suspendedAt(),
        suspension.confirmed(),
        suspension.confirmedAt(),
        suspension.liftedAt(),
        actions,
        suspension.version());
  }
}
