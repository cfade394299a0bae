package org.ipfund.platform.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.RejectedExecutionException;
import org.ipfund.platform.problem.ProblemCount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that ends, without the rest of a service: the test itself must go on. */
class DrainingTest {

  private final Vertx vertx = Vertx.vertx();
  private final Draining draining = new Draining();
  private HttpServer server;

  @BeforeEach
  void serve() throws Exception {
    Router router = Router.router(vertx);
    new EdgeProblems(new ObjectMapper(), new ProblemCount(new SimpleMeterRegistry()))
        .register(router);
    router.route().order(1).handler(draining::check);
    router.route("/idle").order(2).handler(request -> request.end("done"));
    router
        .route("/busy")
        .order(2)
        .handler(request -> request.fail(new RejectedExecutionException("no thread")));
    server =
        vertx
            .createHttpServer()
            .requestHandler(router)
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .get();
  }

  @AfterEach
  void end() throws Exception {
    vertx.close().toCompletionStage().toCompletableFuture().get();
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + server.actualPort() + path);
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  private static void assertGoesElsewhere(HttpResponse<String> answer) {
    assertEquals(503, answer.statusCode());
    assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").get());
    assertEquals("5", answer.headers().firstValue("Retry-After").get());
    assertEquals("close", answer.headers().firstValue("Connection").get());
    assertTrue(answer.body().contains("urn:ipfund:problem:unavailable"), answer.body());
  }

  @Test
  void request_whenTheProcessEnds_isProblemThatSaysWhenToComeBack() throws Exception {
    assertEquals(200, get("/idle").statusCode());
    draining.begin(new ShutdownEvent());
    assertGoesElsewhere(get("/idle"));
  }

  @Test
  void request_whenNoThreadTakesIt_isProblemThatSaysWhenToComeBack() throws Exception {
    assertGoesElsewhere(get("/busy"));
  }
}
