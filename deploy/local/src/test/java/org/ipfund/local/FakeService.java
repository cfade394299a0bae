package org.ipfund.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * Stands in for a packaged service: ready at once on the port in its argument or in {@code
 * MANAGEMENT_PORT}.
 */
public final class FakeService {

  private FakeService() {}

  public static void main(String[] arguments) throws IOException {
    int port =
        Integer.parseInt(arguments.length > 0 ? arguments[0] : System.getenv("MANAGEMENT_PORT"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/q/health/ready", FakeService::answer);
    server.start();
    System.out.println("listening on " + port);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }
}
