package org.ipfund.bench.crash.mutant;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.bytebuddy.asm.Advice;

/** Copied to the end of the inbox's memory, where no class of this program is known. */
final class InboxOff {

  private InboxOff() {}

  @Advice.OnMethodExit(suppress = Throwable.class)
  static void forget(
      @Advice.Argument(0) List<?> events, @Advice.Return(readOnly = false) Set<Object> fresh)
      throws Exception {
    Set<Object> all = new HashSet<>();
    for (Object event : events) {
      Method id = event.getClass().getDeclaredMethod("id");
      id.setAccessible(true);
      all.add(id.invoke(event));
    }
    fresh = all;
  }
}
