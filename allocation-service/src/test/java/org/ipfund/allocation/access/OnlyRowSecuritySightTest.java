package org.ipfund.allocation.access;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same by the database alone. */
@QuarkusTest
@TestProfile(WithoutConditions.class)
class OnlyRowSecuritySightTest extends SightTest {}
