package org.ipfund.bench.crash.mutant;

import java.lang.instrument.Instrumentation;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.matcher.ElementMatchers;

/** Changes a class of the consumer as it is loaded, so that its own code needs no switch. */
public final class MutantAgent {

  private MutantAgent() {}

  /** Called by the JVM before the program; the argument is the name of a {@link Mutant}. */
  public static void premain(String name, Instrumentation instrumentation) {
    Mutant mutant = Mutant.valueOf(name);
    new AgentBuilder.Default()
        .type(ElementMatchers.named(mutant.type()))
        .transform(
            (builder, type, loader, module, domain) -> {
              System.out.println(mutant.mark());
              return builder.visit(
                  Advice.to(advice(mutant)).on(ElementMatchers.named(mutant.method())));
            })
        .installOn(instrumentation);
  }

  private static Class<?> advice(Mutant mutant) {
    return switch (mutant) {
      case OFFSET_BEFORE_EFFECT -> OffsetBeforeEffect.class;
      case INBOX_OFF -> InboxOff.class;
      case SEQUENCE_IGNORED -> SequenceIgnored.class;
    };
  }
}
