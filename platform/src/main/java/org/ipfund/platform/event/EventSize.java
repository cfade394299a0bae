package org.ipfund.platform.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;

/**
 * How large the data of an event may be, in bytes of its JSON in UTF-8, so that every broker takes
 * it. Services ask when content is saved: what may be saved can be told.
 */
@ApplicationScoped
public class EventSize {

  static final String RULE = "EVENT_TOO_LARGE";
  private static final int LARGEST_OF_A_CHAR = 3;
  private static final Text REMEDY =
      new Text(
          "请精简内容后重试；已提交的内容须先退回修改", "shorten the content; what is filed already is sent back first");

  private final ObjectMapper json;
  private final int largest;

  /**
   * @param largest bytes that the data of an event has at most
   */
  public EventSize(ObjectMapper json, @ConfigProperty(name = "ipfund.events.largest") int largest) {
    // Events say what is missing: null, as their schemas do.
    this.json = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);
    this.largest = largest;
  }

  /** Bytes that the data of an event has at most. */
  public int largest() {
    return largest;
  }

  /** Bytes that this content takes in an event. */
  public int of(Object content) {
    return bytes(write(content));
  }

  /** How many things of so many bytes fit into one event beside a part that is always there. */
  public int most(int always, int each) {
    return Math.max(0, (largest - always) / each);
  }

  /** The fault of content whose event would be too large. */
  public Optional<Violation> excess(String rule, String pointer, int bytes, Text remedy) {
    return bytes <= largest
        ? Optional.empty()
        : Optional.of(
            new Violation(
                pointer,
                rule,
                Text.of(
                    "内容过多：告知其他系统的消息将有 %d 字节，最多 %d 字节（一个汉字占三字节）",
                    "too much: the event that tells of it would have %d bytes, at most %d are sent"
                        + " (a Chinese character has three)",
                    bytes,
                    largest),
                remedy));
  }

  /**
   * The event's data.
   *
   * @throws ProblemException 422 when they are larger than an event may be
   */
  String data(Event event) {
    String data = write(event);
    if (data.length() > largest / LARGEST_OF_A_CHAR) {
      require(event, bytes(data));
    }
    return data;
  }

  private void require(Event event, int bytes) {
    if (bytes > largest) {
      Text message =
          Text.of(
              "事件 %s（%s）将有 %d 字节，最多 %d 字节",
              "the event %s of %s would have %d bytes, at most %d are sent",
              event.type(),
              event.subject(),
              bytes,
              largest);
      throw ProblemException.refused(List.of(new Violation("", RULE, message, REMEDY)));
    }
  }

  private String write(Object content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Counted, not encoded: half of a pair of surrogates is two of its four bytes. */
  static int bytes(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes++;
      } else {
        bytes += c < 0x800 || Character.isSurrogate(c) ? 2 : LARGEST_OF_A_CHAR;
      }
    }
    return bytes;
  }
}
