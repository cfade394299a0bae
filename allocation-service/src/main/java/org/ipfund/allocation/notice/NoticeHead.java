package org.ipfund.allocation.notice;

import java.util.Optional;
import org.ipfund.allocation.appropriation.AppropriationState;
import org.ipfund.allocation.reference.FundFacts;

/**
 * The head of a draft together with the fund it is for.
 *
 * @param fundCode null where the catalog has told of no such fund
 * @param fundName as printed, else the fund's own name
 * @param fundKey the appropriation's: which fund it is, however printed
 */
public record NoticeHead(NoticeRequest request, String fundCode, String fundName, String fundKey) {

  static NoticeHead of(
      NoticeRequest request, AppropriationState appropriation, Optional<FundFacts> fund) {
    String own = fund.map(known -> known.name().printed()).orElse(appropriation.fund().printed());
    return new NoticeHead(
        request,
        fund.map(FundFacts::code).orElse(null),
        request.fundName() == null ? own : request.fundName(),
        appropriation.fund().key());
  }
}
