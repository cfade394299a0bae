package org.ipfund.platform.place;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What is read of a unit: what it is called, what it is, and in which place. */
public record UnitChanged(
    @NotNull UUID unitId,
    @NotNull String name,
    @NotNull String kind,
    @NotNull @JsonProperty("regionCode") String placeCode) {}
