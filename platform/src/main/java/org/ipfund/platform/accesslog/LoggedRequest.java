package org.ipfund.platform.accesslog;

import java.time.Instant;

/**
 * One request as the access log has it.
 *
 * @param subject who signed in, or null
 * @param client the program it came through, or null
 * @param path with the names of the query's parameters
 */
record LoggedRequest(
    Instant at,
    String subject,
    String client,
    String address,
    String method,
    String path,
    int status,
    int millis,
    String requestId) {}
