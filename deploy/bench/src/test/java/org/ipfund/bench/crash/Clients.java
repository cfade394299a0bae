package org.ipfund.bench.crash;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Several clients that enter one appropriation after the other until nobody listens any more. */
final class Clients implements AutoCloseable {

  static final int UNANSWERED = 0;

  private static final int MANY = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String BODY =
      """
      {"budgetYear": 2024, "fundName": "%s", "functionCode": "2011409",
       "functionName": "知识产权宏观管理", "amount": "1.00"}
      """;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ExecutorService threads = Executors.newFixedThreadPool(MANY);
  private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final URI address;
  private final String token;

  /**
   * @param name of the fund, and the request's key
   * @param status or {@link #UNANSWERED}
   * @param head content type and {@code Retry-After}
   */
  record Answer(String name, int status, String head, String body) {}

  Clients(int port, String token) {
    this.address = URI.create("http://127.0.0.1:" + port + "/v1/appropriations");
    this.token = token;
  }

  void start() {
    IntStream.range(0, MANY).forEach(i -> threads.execute(this::work));
  }

  private void work() {
    boolean listening = true;
    while (listening && !Thread.currentThread().isInterrupted()) {
      listening = ask("fund-" + numbers.incrementAndGet());
    }
  }

  /** False when nobody takes the connection. */
  private boolean ask(String name) {
    try {
      HttpResponse<String> answer = client.send(request(name), BodyHandlers.ofString());
      String head = header(answer, "Content-Type") + " " + header(answer, "Retry-After");
      answers.add(new Answer(name, answer.statusCode(), head, answer.body()));
      return true;
    } catch (ConnectException nobody) {
      return false;
    } catch (IOException unanswered) {
      answers.add(new Answer(name, UNANSWERED, "", unanswered.toString()));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private HttpRequest request(String name) {
    return HttpRequest.newBuilder(address)
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", name)
        .POST(BodyPublishers.ofString(BODY.formatted(name)))
        .build();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("none");
  }

  boolean saw(int status) {
    return answers.stream().anyMatch(answer -> answer.status() == status);
  }

  /**
   * Asks once, as long as the place of the province may not be known yet; that counts for nothing.
   */
  boolean isTaken(int status) {
    ask("fund-" + numbers.incrementAndGet());
    boolean taken = saw(status);
    answers.clear();
    return taken;
  }

  /** All answers, once nobody asks any more. */
  List<Answer> answers() throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("somebody still listens");
    }
    return new ArrayList<>(answers);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
