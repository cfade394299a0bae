package org.ipfund.platform.sample;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.ipfund.platform.audit.AuditOutcome;
import org.jboss.resteasy.reactive.RestQuery;

/** Which parcels are asked for; most of it narrows nothing and only has to be well written. */
record ParcelFilter(
    @RestQuery String label,
    @RestQuery Long version,
    @RestQuery UUID shelf,
    @RestQuery Boolean fragile,
    @RestQuery OffsetDateTime madeSince,
    @RestQuery AuditOutcome outcome) {}
