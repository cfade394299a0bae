package org.ipfund.local.identity;

import java.time.Instant;

/** A bearer token and when it ends. */
record Token(String value, Instant expiresAt) {}
