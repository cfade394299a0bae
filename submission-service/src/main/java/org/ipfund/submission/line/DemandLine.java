package org.ipfund.submission.line;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/** A line of a demand; lines are numbered from 1. */
public record DemandLine(
    int lineNo,
    String name,
    UUID catalogueProjectId,
    boolean willing,
    Money amount,
    List<CountedItem> items,
    List<Indicator> indicators) {}
