package org.ipfund.local;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.ipfund.local.process.ServiceProcess;

/**
 * Kills a service in the middle of the walk, as a power cut would, and starts it again; the walk
 * goes on without knowing.
 */
final class Mishap implements Consumer<Service> {

  /** The write of the walk to the service after which it happens. */
  private static final int AFTER = 3;

  private final Service victim;
  private final ServiceProcess process;
  private final PrintStream out;
  private final AtomicInteger writes = new AtomicInteger();

  Mishap(Service victim, ServiceProcess process, PrintStream out) {
    this.victim = victim;
    this.process = process;
    this.out = out;
  }

  @Override
  public void accept(Service written) {
    if (written == victim && writes.incrementAndGet() == AFTER) {
      out.println("    ⚡ kill -9 " + victim.title() + ", and start it again");
      process.kill();
      process.start();
    }
  }
}
