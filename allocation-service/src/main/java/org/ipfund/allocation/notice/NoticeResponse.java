package org.ipfund.allocation.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * A notice as clients see it; its lines are a resource of their own.
 *
 * @param total yuan issued; null while it is a draft
 */
public record NoticeResponse(
    UUID id,
    String documentNumber,
    String title,
    int budgetYear,
    NoticeStage stage,
    String stageLabel,
    UUID appropriationId,
    LocalDate printedOn,
    Disclosure disclosure,
    String disclosureLabel,
    String functionCode,
    String threeGuaranteesCode,
    String fundName,
    NoticeStatus status,
    String statusLabel,
    Money total,
    Instant issuedAt,
    List<NoticeAction> allowedActions,
    long version) {}
