package org.ipfund.catalog.suspension;

import java.util.List;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;

/**
 * Whether a person may do anything at all, as of now, with an account or without.
 *
 * @param subject {@code sub} of the person's tokens
 * @param confirmed false while only one administrator has suspended
 */
public record SuspensionChanged(
    String subject, boolean suspended, boolean confirmed, List<Link> links) implements Event {

  static SuspensionChanged of(SuspensionFacts suspension) {
    return new SuspensionChanged(
        suspension.subject(),
        !suspension.isLifted(),
        suspension.confirmed(),
        List.of(Link.to("suspension", suspension.id())));
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.suspension-changed.v1";
  }
}
