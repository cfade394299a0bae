package org.ipfund.submission.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.ipfund.platform.event.EventSize;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.submission.demand.DemandContent;

/**
 * A demand's approval is told by one event that carries its content: no more is saved than the
 * event can carry, were every line approved.
 */
@ApplicationScoped
public class DemandSize {

  private static final Wording WORDS = Wording.of(DemandSize.class);

  static final String RULE = "demand-size";

  /** Bytes of what stands beside the content: identifiers, and names that others give later. */
  public static final int HEAD = 10752;

  /**
   * Bytes of the link to the project of a line, and of what is told of the line beside its name.
   */
  static final int LINE = 200;

  private final EventSize size;

  public DemandSize(EventSize size) {
    this.size = size;
  }

  /** The fault of content that is too large. */
  Optional<Violation> excess(DemandContent content) {
    int bytes = of(content);
    int tooMany = bytes - size.largest();
    return size.excess(RULE, "/lines", bytes, WORDS.text("demand-size", tooMany));
  }

  /** Bytes that the event may have at most. */
  public int of(DemandContent content) {
    return HEAD
        + size.of(content.overallGoal())
        + size.of(content.header())
        + size.of(content.targets())
        + size.of(content.names())
        + LINE * content.lines().size();
  }
}
