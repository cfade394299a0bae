package org.ipfund.catalog.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ipfund.catalog.region.Province;
import org.ipfund.platform.access.Caller;

/** Shows a registration to the caller, with what it may do about it. */
@ApplicationScoped
class RegistrationView {

  private final Caller caller;
  private final Province province;

  RegistrationView(Caller caller, Province province) {
    this.caller = caller;
    this.province = province;
  }

  RegistrationResponse of(RegistrationFacts registration) {
    return RegistrationResponse.of(
        registration, shown(registration.status()), actions(registration));
  }

  /** That something elsewhere stands against it is nothing the registrant learns. */
  private RegistrationStatus shown(RegistrationStatus status) {
    boolean registrant = !caller.scope().isPlace();
    return registrant && status == RegistrationStatus.REFERRED
        ? RegistrationStatus.PENDING
        : status;
  }

  private List<RegistrationAction> actions(RegistrationFacts registration) {
    boolean decides =
        registration.status().isOpen()
            && caller.may("approveRegistration")
            && !registration.subject().equals(caller.name())
            && (registration.status() == RegistrationStatus.PENDING || province.isCaller());
    return decides ? List.of(RegistrationAction.APPROVE, RegistrationAction.REJECT) : List.of();
  }
}
