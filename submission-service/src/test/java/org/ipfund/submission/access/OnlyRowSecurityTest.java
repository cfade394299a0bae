package org.ipfund.submission.access;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.ipfund.submission.testing.WithoutConditions;

/** The same with the condition taken out of every query: the database alone must leak nothing. */
@QuarkusTest
@TestProfile(WithoutConditions.class)
class OnlyRowSecurityTest extends HiddenThingsTest {}
