package org.ipfund.bench.crash.mutant;

import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner.Typing;

/** Copied to the end of the consumer's poll, where no class of this program is known. */
final class OffsetBeforeEffect {

  private OffsetBeforeEffect() {}

  @Advice.OnMethodExit(suppress = Throwable.class)
  static void commit(@Advice.This(typing = Typing.DYNAMIC) Object consumer) throws Exception {
    consumer.getClass().getMethod("commitSync").invoke(consumer);
  }
}
