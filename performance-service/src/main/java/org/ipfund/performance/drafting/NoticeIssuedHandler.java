package org.ipfund.performance.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.performance.inbound.NoticeIssued;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;

/** An issued notice freezes the target tables of its lines and posts their versions. */
@ApplicationScoped
public class NoticeIssuedHandler implements EventHandler<NoticeIssued> {

  private final TableFreezing freezing;

  NoticeIssuedHandler(TableFreezing freezing) {
    this.freezing = freezing;
  }

  @Override
  public String type() {
    return "org.ipfund.allocation.notice-issued.v1";
  }

  @Override
  public Class<NoticeIssued> payload() {
    return NoticeIssued.class;
  }

  @Override
  public void handle(NoticeIssued event, EventContext context) {
    freezing.freeze(event, context.happenedAt());
  }
}
