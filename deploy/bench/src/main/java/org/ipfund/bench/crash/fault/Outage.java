package org.ipfund.bench.crash.fault;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.ipfund.bench.crash.stage.Server;

/** A server is away for a while. */
final class Outage {

  private Outage() {}

  static Strike stop(Function<Scene, Server> server) {
    return scene -> {
      server.apply(scene).stop();
      last(scene);
      server.apply(scene).start();
    };
  }

  static Strike freeze(Function<Scene, Server> server) {
    return scene -> {
      server.apply(scene).freeze();
      try {
        last(scene);
      } finally {
        server.apply(scene).thaw();
      }
    };
  }

  private static void last(Scene scene) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(scene.outage().toMillis());
  }
}
