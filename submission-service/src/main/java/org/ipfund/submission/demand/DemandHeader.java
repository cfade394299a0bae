package org.ipfund.submission.demand;

import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;

/** The head of the target table that the demand becomes; every field is optional. */
public record DemandHeader(
    @Size(max = 200) String localDepartment,
    @Size(max = 200) String provincialDepartment,
    @Size(max = 4000) @FreeText String expenditureContent) {

  static final DemandHeader EMPTY = new DemandHeader(null, null, null);
}
