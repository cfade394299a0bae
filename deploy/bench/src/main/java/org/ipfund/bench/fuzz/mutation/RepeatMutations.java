package org.ipfund.bench.fuzz.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.ipfund.bench.fuzz.Dice;
import org.ipfund.bench.fuzz.document.Operation;
import org.ipfund.bench.fuzz.http.Request;
import org.ipfund.bench.fuzz.request.Expectation;
import org.ipfund.bench.fuzz.request.Known;
import org.ipfund.bench.fuzz.request.Made;
import org.ipfund.bench.fuzz.request.Sent;
import org.ipfund.bench.fuzz.token.Credential;

/** Requests that use the idempotency key of an accepted one again. */
public final class RepeatMutations {

  private static final String SAME = "key-repeated";
  private static final String OTHER_BODY = "key-reused";
  private static final String OTHER = "{\"reason\":\"another request\"}";

  public static final List<String> NAMES = List.of(SAME, OTHER_BODY);

  private RepeatMutations() {}

  /** The accepted request again, or its key with another body. */
  public static Optional<Made> make(long index, Operation operation, Known known, Dice dice) {
    // Where no body is asked for, none is looked at.
    boolean same = dice.percent(60) || operation.bodySchema() == null;
    return known.sent(operation.name(), dice.bits()).map(sent -> made(index, sent, same));
  }

  private static Made made(long index, Sent sent, boolean same) {
    Expectation expectation = new Expectation();
    Request request = sent.request();
    if (same) {
      expectation.repeat(sent);
    } else {
      expectation.refuse();
      request =
          new Request(
              request.service(),
              request.method(),
              request.target(),
              new ArrayList<>(request.headers()),
              OTHER.getBytes(java.nio.charset.StandardCharsets.UTF_8),
              false);
    }
    return new Made(
        index,
        sent.operation(),
        new LinkedHashMap<>(),
        null,
        List.of(same ? SAME : OTHER_BODY),
        Credential.NONE,
        expectation,
        request);
  }
}
