package org.ipfund.platform.held;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.ipfund.platform.inbox.TopicReplay;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.FreeText;
import org.ipfund.platform.value.Text;

/**
 * From where events are given again: those of another service's topic, or those of this service.
 *
 * @param topic what is to be read again; from its beginning, or from {@code fromTime}, or from
 *     {@code offset} of {@code partition}
 * @param fromPosition what is to be sent again: this service's own events from this position of
 *     their shard on
 * @param reason for the record
 */
public record EventReplayRequest(
    @Size(min = 1, max = 249) String topic,
    Instant fromTime,
    @Min(0) Integer partition,
    @Min(0) Long offset,
    @Min(1) Long fromPosition,
    @NotBlank @Size(max = Reason.LONGEST) @FreeText String reason) {

  private static final Wording WORDS = Wording.of(EventReplayRequest.class);

  private static final Text CHOOSE = WORDS.text("replay.one-way");

  /**
   * @throws ProblemException 400 when it is not clear from where
   */
  EventReplayRequest checked() {
    require(
        (topic == null) != (fromPosition == null),
        "/topic",
        WORDS.text("replay.topic-or-position"));
    require(
        (partition == null) == (offset == null),
        "/offset",
        WORDS.text("replay.partition-and-offset"));
    require(
        (fromTime == null || offset == null)
            && (topic != null || fromTime == null && offset == null),
        "/fromTime",
        WORDS.text("replay.time-or-offset"));
    return this;
  }

  private static void require(boolean right, String pointer, Text message) {
    if (!right) {
      throw ProblemException.malformed(List.of(new Violation(pointer, "schema", message, CHOOSE)));
    }
  }

  TopicReplay.Start start() {
    return new TopicReplay.Start(topic, fromTime, partition, offset);
  }
}
