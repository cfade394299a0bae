package org.ipfund.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A program that is run once everything is up, in the suite's folder; its output is shown. It finds
 * the data directory in {@code IPFUND_DATA}, where {@code deploy/local/token} looks, too.
 */
record AfterWalk(Path program, Path root, Path data) {

  /** Whether it ended well. */
  boolean run() {
    ProcessBuilder builder =
        new ProcessBuilder(program.toString())
            .directory(root.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("IPFUND_DATA", data.toString());
    try {
      return builder.start().waitFor() == 0;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot run " + program, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
