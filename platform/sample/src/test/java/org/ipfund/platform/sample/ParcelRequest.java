package org.ipfund.platform.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipfund.platform.value.Money;

public record ParcelRequest(
    @NotBlank @Size(max = 40) String label,
    @NotNull Money price,
    Integer weight,
    String held,
    @Valid List<Item> items) {

  public record Item(@NotBlank String name, @NotNull Integer count) {}
}
