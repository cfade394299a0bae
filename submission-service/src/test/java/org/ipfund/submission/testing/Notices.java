package org.ipfund.submission.testing;

import java.util.UUID;
import org.ipfund.platform.testing.TestEvents;

/** Plays the allocation service: issues notices. */
public final class Notices {

  private Notices() {}

  /**
   * A notice that gives a project this amount.
   *
   * @param total what it has in all after it, null for a notice that does not say
   */
  public static void issued(String project, String amount, String total) {
    UUID notice = UUID.randomUUID();
    String data =
        """
        {"noticeId": "%s", "documentNumber": "粤财工〔2023〕126号", "lines": [
          {"regionCode": "440100", "projectId": "%s", "amount": "%s"%s}], "links": []}
        """
            .formatted(
                notice, project, amount, total == null ? "" : ", \"total\": \"" + total + '"');
    TestEvents.publish(
        "ipfund.allocation.v1", "org.ipfund.allocation.notice-issued.v1", notice.toString(), data);
    Catalog.awaitRow("SELECT 1 FROM known_funding WHERE notice_id = ?", notice);
  }
}
