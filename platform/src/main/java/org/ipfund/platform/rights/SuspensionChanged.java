package org.ipfund.platform.rights;

import jakarta.validation.constraints.NotNull;

/** What is read of a suspension: whether a person may act at all, with an account or without. */
public record SuspensionChanged(@NotNull String subject, boolean suspended) {}
