package org.ipfund.allocation.annex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ipfund.allocation.notice.IssuedPositions;
import org.ipfund.allocation.notice.NoticeFacts;
import org.ipfund.allocation.reference.ReferenceData;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.BusinessClock;

/** Holds the rows of an annex against what is known of the regions they name. */
@ApplicationScoped
class AnnexCheck {

  private final ReferenceData reference;
  private final IssuedPositions standings;
  private final NoticeSize size;
  private final BusinessClock clock;

  AnnexCheck(
      ReferenceData reference, IssuedPositions standings, NoticeSize size, BusinessClock clock) {
    this.reference = reference;
    this.standings = standings;
    this.size = size;
    this.clock = clock;
  }

  /**
   * @throws ProblemException 400 for rows that do not suit the annex, 422 naming every faulty one
   */
  void require(NoticeFacts notice, int annex, List<LineRequest> rows) {
    List<Violation> shape = LineRules.shape(annex, rows);
    if (!shape.isEmpty()) {
      throw ProblemException.malformed(shape);
    }
    List<String> codes =
        rows.stream().map(LineRequest::regionCode).filter(Objects::nonNull).distinct().toList();
    List<Violation> refused =
        new ArrayList<>(
            LineRules.rules(
                notice.stage(),
                rows,
                reference.regions(codes),
                standings.of(notice.appropriationId())));
    LineRules.addEnded(refused, rows, reference.ended(codes, clock.today()));
    size.excess(annex, rows).ifPresent(refused::add);
    if (!refused.isEmpty()) {
      throw ProblemException.refused(refused);
    }
  }
}
