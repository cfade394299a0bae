package org.ipfund.bench.fuzz.request;

import org.ipfund.bench.fuzz.http.Answer;

/** Sends a request, learns from its answer and gives it back. */
public interface Exchange {

  Answer send(Made request);
}
