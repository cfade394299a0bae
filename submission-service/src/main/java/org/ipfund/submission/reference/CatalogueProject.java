package org.ipfund.submission.reference;

import java.util.UUID;

/**
 * A project of a round's catalogue, or an extension slot (可加行) in it.
 *
 * @param name null of a slot
 * @param nameKey normal form of the name
 */
public record CatalogueProject(
    UUID id,
    String categoryCode,
    String categoryLabel,
    String name,
    String nameKey,
    boolean extensionSlot) {}
