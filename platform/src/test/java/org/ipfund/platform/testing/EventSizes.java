package org.ipfund.platform.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.event.EventSize;

/** The sizes of events without a running service, and the worst text that a request may bring. */
public final class EventSizes {

  /** What a site has that sets nothing. */
  public static final int LARGEST = 900_000;

  /** JSON writes it with six bytes, as no other character. */
  private static final String WORST_CHARACTER = "\u0001";

  private EventSizes() {}

  public static EventSize standard() {
    return new EventSize(
        new ObjectMapper()
            .findAndRegisterModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS),
        LARGEST);
  }

  /** Until the test method ends the running application takes no event with more bytes. */
  public static void limit(int largest) {
    ObjectMapper json = Arc.container().instance(ObjectMapper.class).get();
    QuarkusMock.installMockForType(new EventSize(json, largest), EventSize.class);
  }

  /** So many characters that take as many bytes as any can. */
  public static String worst(int characters) {
    return WORST_CHARACTER.repeat(characters);
  }

  /** The worst text that the {@link Size} of a request's component lets pass. */
  public static String worst(Class<? extends Record> request, String component) {
    return worst(most(request, component));
  }

  /** What the {@link Size} of a request's component lets pass. */
  public static int most(Class<? extends Record> request, String component) {
    try {
      return request.getDeclaredField(component).getAnnotation(Size.class).max();
    } catch (NoSuchFieldException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
