package org.ipfund.bench.fuzz.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A documented answer.
 *
 * @param content schema for each media type; empty when the answer has no body
 * @param requiredHeaders names of the headers that are always there
 */
public record Response(Map<String, JsonNode> content, List<String> requiredHeaders) {}
