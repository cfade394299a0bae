package org.ipfund.platform.code;

import java.util.List;
import org.ipfund.platform.value.Labelled;

/** The closed lists of a service, whose codes stand in its contract. */
public interface CodeSource {

  /** Enumerations, in the order they are shown. */
  List<Class<? extends Labelled>> lists();
}
