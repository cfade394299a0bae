package org.ipfund.submission.merge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A line of the package with all demand lines it was made of. */
public record MergeLineRequest(
    @NotBlank @Size(max = 500) String name,
    @NotEmpty @Size(max = 500) List<@NotNull @Valid SourceRequest> sources) {}
