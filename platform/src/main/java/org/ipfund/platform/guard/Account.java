package org.ipfund.platform.guard;

import java.util.Set;
import java.util.UUID;

/**
 * What the suite itself knows of a person who signs in; it wins over what the token says.
 *
 * @param subject the token's {@code sub}
 * @param unitId the unit it belongs to
 * @param placeCode where the unit lies
 * @param roles what it may be
 * @param suspended may do nothing for the time being
 */
public record Account(
    String subject, UUID unitId, String placeCode, Set<String> roles, boolean suspended) {}
