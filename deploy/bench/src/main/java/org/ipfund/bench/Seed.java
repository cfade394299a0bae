package org.ipfund.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts units into the catalog through its API, so that there is something to read. */
public final class Seed {

  /** Makes the body of a request to add a unit. */
  static final class Body {
    private Body() {}

    static String of(String name) {
      return "{\"name\":\"%s\",\"kind\":\"ENTERPRISE\",\"regionCode\":\"440100\"}".formatted(name);
    }
  }

  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String url;
  private final String authorization;

  public Seed(BenchOptions options) {
    this.url = options.catalogUrl();
    this.authorization = options.authorization();
  }

  /** Makes sure that the units' region and the province are there. */
  public void region(String run) {
    String row =
        "{\"code\":\"%s\",\"name\":\"%s\",\"level\":\"%s\",\"administrativeParent\":%s,"
            + "\"fiscalParent\":%s,\"provinceManaged\":false,\"validFrom\":\"2023-01-01\"}";
    String rows =
        row.formatted("440000", "广东省", "PROVINCE", "null", "null")
            + ","
            + row.formatted("440100", "广州市", "CITY", "\"440000\"", "\"440000\"");
    post("/v1/imports", run + "-regions", "{\"kind\":\"REGIONS\",\"rows\":[" + rows + "]}");
    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
  }

  /** Adds units until there are as many as wanted of this run's and returns their identifiers. */
  List<String> units(String run, int wanted) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      String name = "压测单位 " + run + " " + i;
      Matcher id = ID.matcher(post("/v1/units", run + "-" + i, Body.of(name)));
      if (!id.find()) {
        throw new IllegalStateException("no unit was added");
      }
      ids.add(id.group(1));
    }
    return ids;
  }

  String post(String path, String key, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .header("Authorization", authorization)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException("The suite does not answer at " + url, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
