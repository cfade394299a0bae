package org.ipfund.platform.held;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.ipfund.platform.inbox.TopicReplay;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
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

  private static final Text CHOOSE =
      new Text("请只保留其中一种写法", "keep one way of saying from where, and no other");

  /**
   * @throws ProblemException 400 when it is not clear from where
   */
  EventReplayRequest checked() {
    require(
        (topic == null) != (fromPosition == null),
        "/topic",
        new Text("topic 与 fromPosition 须且只能给出一项", "either topic or fromPosition is expected"));
    require(
        (partition == null) == (offset == null),
        "/offset",
        new Text("partition 与 offset 须同时给出", "partition and offset go together"));
    require(
        (fromTime == null || offset == null)
            && (topic != null || fromTime == null && offset == null),
        "/fromTime",
        new Text(
            "topic 可附 fromTime，或附 partition 与 offset，不可两者都附",
            "a topic has fromTime, or partition and offset, or neither"));
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
