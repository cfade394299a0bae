package org.ipfund.bench.fuzz.request;

import org.ipfund.bench.fuzz.document.Operation;
import org.ipfund.bench.fuzz.http.Request;

/**
 * A request with an idempotency key that was accepted.
 *
 * @param status the answer's status, which a repetition has to meet
 * @param body the answer's body, which a repetition has to meet
 */
public record Sent(Operation operation, Request request, int status, String body) {}
