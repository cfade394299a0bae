package org.ipfund.performance.board;

import java.time.Instant;
import java.util.UUID;

/** What a body reported last of a task. */
public record TracedReport(
    UUID bodyId, String bodyName, int year, int quarter, String text, Instant filedAt) {}
