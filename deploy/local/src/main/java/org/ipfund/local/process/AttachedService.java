package org.ipfund.local.process;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Runs another main class in this JVM and ends with the program that started it: standard input is
 * the cord, when it closes the JVM exits. Its first argument names the class to run, the others are
 * handed on.
 */
public final class AttachedService {

  private AttachedService() {}

  /** Starts the watch, then the program. */
  public static void main(String[] arguments) throws Exception {
    Thread watch = new Thread(AttachedService::exitWhenInputCloses, "cord");
    watch.setDaemon(true);
    watch.start();
    Class.forName(arguments[0])
        .getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
  }

  private static void exitWhenInputCloses() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // A broken pipe says the same as a closed one.
    }
    System.exit(0);
  }
}
