package org.ipfund.platform.testing;

import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import groovy.lang.Script;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * Compiles a path of RestAssured ({@code items[0].id}) once. It is a Groovy program, which
 * RestAssured compiles and loads anew each time it looks into an answer: ten milliseconds, more
 * than the application takes for the answer.
 */
final class CompiledPaths extends DelegatingMetaClass {

  private static final Map<String, Class<? extends Script>> COMPILED = new ConcurrentHashMap<>();

  private CompiledPaths(MetaClass shell) {
    super(shell);
  }

  /** From now on, for whoever evaluates a program by a shell from Groovy code. */
  static void remember() {
    var registry = GroovySystem.getMetaClassRegistry();
    if (!(registry.getMetaClass(GroovyShell.class) instanceof CompiledPaths)) {
      CompiledPaths remembering = new CompiledPaths(registry.getMetaClass(GroovyShell.class));
      remembering.initialize();
      registry.setMetaClass(GroovyShell.class, remembering);
    }
  }

  /** How many programs are kept. */
  static int size() {
    return COMPILED.size();
  }

  @Override
  public Object invokeMethod(Object shell, String name, Object[] arguments) {
    return name.equals("evaluate") && arguments.length == 1 && arguments[0] instanceof CharSequence
        ? evaluate((GroovyShell) shell, arguments[0].toString())
        : super.invokeMethod(shell, name, arguments);
  }

  /** Each time a program of its own, with the values of this time. */
  private static Object evaluate(GroovyShell shell, String text) {
    return InvokerHelper.createScript(
            COMPILED.computeIfAbsent(text, t -> new GroovyShell().parse(t).getClass()),
            shell.getContext())
        .run();
  }
}
