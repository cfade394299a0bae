package org.ipfund.platform.code;

import java.util.List;
import java.util.Map;
import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** The closed lists of a service, whose codes stand in its contract. */
public interface CodeSource {

  /** Enumerations, in the order they are shown. */
  List<Class<? extends Labelled>> lists();

  /** What may be done with things of the service: the lists that {@code allowedActions} are of. */
  default List<Class<? extends Enum<?>>> actions() {
    return List.of();
  }

  /**
   * What the service calls actions for which {@link ActionWords} has no word, or no fitting one.
   */
  default Map<String, Text> words() {
    return Map.of();
  }
}
