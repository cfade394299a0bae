package org.ipfund.performance.targetvalue;

import java.util.Optional;
import org.ipfund.performance.targetvalue.phrase.Source;

/**
 * Recognises one shape of target texts. The order of the recognisers in {@link TargetValueReader}
 * is their precedence: the first that answers decides.
 */
interface Recogniser {

  Optional<TargetReading> recognise(Source source);
}
