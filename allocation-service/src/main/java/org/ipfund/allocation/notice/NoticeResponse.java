package org.ipfund.allocation.notice;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.allocation.reconciliation.NoticeStage;
import org.ipfund.platform.answer.Identified;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A notice as clients see it; its lines are a resource of their own.
 *
 * @param total yuan its lines state; null while it is a draft
 */
public record NoticeResponse(
    UUID id,
    String documentNumber,
    String title,
    int budgetYear,
    NoticeStage stage,
    String stageLabel,
    @Schema(description = HIDDEN) UUID appropriationId,
    LocalDate printedOn,
    Disclosure disclosure,
    String disclosureLabel,
    String functionCode,
    String threeGuaranteesCode,
    @Schema(description = FUND) @Nullable String fundCode,
    String fundName,
    @Schema(description = HISTORY) boolean importedHistory,
    NoticeStatus status,
    String statusLabel,
    @Nullable Money total,
    @Schema(description = NET) @Nullable Money netChange,
    @Nullable Instant issuedAt,
    List<Finding> findings,
    List<NoticeAction> allowedActions,
    long version)
    implements Identified {

  private static final Wording WORDS = Wording.of(NoticeResponse.class);

  private static final String HIDDEN =
      "The appropriation it draws on; left out for roles that may not see it";

  private static final String FUND =
      "The fund's code in the catalog; null where the catalog has told of no such fund";
  private static final String HISTORY =
      "Whether a document of the past was entered after the event";
  private static final String NET =
      "本次下达: yuan it posted in all, negative where more is taken back; null while it is a draft";

  private static List<Finding> findings(NoticeFacts notice) {
    return notice.issuedAt() != null
            && AdvanceTiming.isHistory(
                notice, LocalDate.ofInstant(notice.issuedAt(), BusinessClock.ZONE))
        ? List.of(Finding.of(WORDS.violation("/stage", "C04.late")))
        : List.of();
  }

  /** The same, with something more that was found. */
  public NoticeResponse with(Finding finding) {
    return new NoticeResponse(
        id,
        documentNumber,
        title,
        budgetYear,
        stage,
        stageLabel,
        appropriationId,
        printedOn,
        disclosure,
        disclosureLabel,
        functionCode,
        threeGuaranteesCode,
        fundCode,
        fundName,
        importedHistory,
        status,
        statusLabel,
        total,
        netChange,
        issuedAt,
        Stream.concat(findings.stream(), Stream.of(finding)).toList(),
        allowedActions,
        version);
  }

  static NoticeResponse of(NoticeFacts notice, List<NoticeAction> allowed) {
    return new NoticeResponse(
        notice.id(),
        notice.documentNumber(),
        notice.title(),
        notice.budgetYear(),
        notice.stage(),
        says(notice.stage().label()),
        notice.appropriationId(),
        notice.printedOn(),
        notice.disclosure(),
        says(notice.disclosure().label()),
        notice.codes().functionCode(),
        notice.codes().threeGuaranteesCode(),
        notice.fundCode(),
        notice.fundName(),
        notice.importedHistory(),
        notice.status(),
        says(notice.status().label()),
        notice.total(),
        notice.netChange(),
        notice.issuedAt(),
        findings(notice),
        allowed,
        notice.version());
  }
}
