package org.ipfund.platform.answer;

/** The answer to a keyed request, as it is kept and given again. */
record StoredAnswer(String fingerprint, int status, String location, String etag, String body) {}
