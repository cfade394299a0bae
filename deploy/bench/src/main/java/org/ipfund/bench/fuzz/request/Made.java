package org.ipfund.bench.fuzz.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.ipfund.bench.fuzz.document.Operation;
import org.ipfund.bench.fuzz.http.Request;
import org.ipfund.bench.fuzz.token.Credential;

/**
 * A request that was made, with what its making knows of it.
 *
 * @param index its number in the run; seed and index make it again
 * @param operation what it is meant for
 * @param path values of the path parameters, outermost first
 * @param body the body before it was broken as bytes, or null
 * @param mutations what was done to it; empty for a valid one
 */
public record Made(
    long index,
    Operation operation,
    Map<String, String> path,
    JsonNode body,
    List<String> mutations,
    Credential credential,
    Expectation expectation,
    Request request) {}
