package org.ipfund.bench.crash.fault;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.function.ToIntFunction;
import org.ipfund.bench.crash.stage.Service;

/** The service starts while its port is taken, and fails. */
final class BusyPort implements Strike {

  private final ToIntFunction<Scene> port;

  BusyPort(ToIntFunction<Scene> port) {
    this.port = port;
  }

  @Override
  public void on(Scene scene) throws Exception {
    Service service = scene.stage().service();
    ServerSocket taken =
        new ServerSocket(port.applyAsInt(scene), 1, InetAddress.getLoopbackAddress());
    try {
      service.start();
      service.awaitEnd();
    } finally {
      taken.close();
    }
  }
}
