package org.ipfund.bench.crash.mutant;

import net.bytebuddy.asm.Advice;

/** Copied to the end of the check of the order. */
final class SequenceIgnored {

  private SequenceIgnored() {}

  @Advice.OnMethodExit
  static void ignore(@Advice.Return(readOnly = false) boolean late) {
    late = false;
  }
}
