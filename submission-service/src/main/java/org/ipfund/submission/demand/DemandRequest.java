package org.ipfund.submission.demand;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ipfund.platform.value.FreeText;
import org.ipfund.submission.line.DemandLine;
import org.ipfund.submission.line.LineRequest;

/** A unit's answer to one form of a round, as it is saved. */
public record DemandRequest(
    @NotNull UUID roundId,
    @NotNull UUID unitId,
    @NotBlank @Size(max = 50) String formCode,
    @Size(max = 10000) @FreeText String overallGoal,
    @Valid DemandHeader header,
    @NotEmpty @Size(max = 500) List<@NotNull @Valid LineRequest> lines) {

  public DemandContent content() {
    return new DemandContent(overallGoal, header == null ? DemandHeader.EMPTY : header, numbered());
  }

  public List<DemandLine> numbered() {
    return IntStream.range(0, lines.size()).mapToObj(i -> lines.get(i).at(i + 1)).toList();
  }
}
