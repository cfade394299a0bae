package org.ipfund.catalog.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A form of a round as its editor describes it.
 *
 * @param code identifies the form in its round, such as {@code F2024-4}
 * @param part number of the part the form stands for, null when the round has no parts
 * @param categories codes of the categories of the catalogue that it takes lines of, each line
 *     naming a project or slot of them; null binds it to none
 */
public record FormRequest(
    @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,20}") String code,
    @Min(1) Integer part,
    @NotNull FormKind kind,
    @NotBlank @Size(max = 200) String title,
    @NotNull ApprovalRoute approvalRoute,
    @Size(min = 1, max = 50) List<@NotNull CategoryCode> categories,
    @NotNull @Size(max = 100) List<@NotNull @Valid FormRule> rules) {}
