package permed.platform.secretariat.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import permed.kernel.time.Period;
import permed.platform.members.OrganisationId;
import permed.platform.secretariat.GrantAgreement;
import permed.platform.secretariat.GrantAgreement.Partner;
import permed.platform.secretariat.GrantAgreement.Role;
import permed.platform.site.Control;
import permed.platform.site.Form;
import permed.platform.site.FormReader;

/** The form of a grant agreement. */
@Component
class AgreementForm {

  private static final int MOST_PARTNERS = 6;

  private final Names names;

  AgreementForm(Names names) {
    this.names = names;
  }

  List<Control> controls() {
    List<Control> controls = new ArrayList<>();
    controls.add(Control.text("grant-name"));
    controls.add(Control.text("grant-number"));
    controls.add(Control.text("payer"));
    controls.add(Control.day("from"));
    controls.add(Control.day("until"));
    controls.add(Control.text("address"));
    controls.add(Control.heading("desk.secretariat.agreement.partners"));
    controls.add(Control.choose("coordinator", names.organisations()));
    for (int n = 1; n <= MOST_PARTNERS; n++) {
      controls.add(Control.choose("partner-" + n, names.organisations()));
    }
    controls.add(Control.text("evidence"));
    controls.add(Control.lines("reason", 2));
    return controls;
  }

  Form filled(GrantAgreement agreement) {
    GrantAgreement.Details details = agreement.details();
    Form form =
        Form.empty(SecretariatDesk.FIELDS)
            .withVersion(agreement.version())
            .with("grant-name", details.name())
            .with("grant-number", details.number())
            .with("payer", details.payer())
            .with("address", Objects.toString(details.address(), ""))
            .withDay("from", details.period().start())
            .withDay("until", details.period().end());
    int n = 0;
    for (Partner partner : details.partners()) {
      form =
          partner.role() == Role.COORDINATOR
              ? form.with("coordinator", partner.organisation())
              : form.with("partner-" + ++n, partner.organisation());
    }
    return form;
  }

  /** Reads every field; empty with what is wrong told in the form. */
  Optional<GrantAgreement.Details> read(FormReader form) {
    String name = form.requiredLine("grant-name");
    String number = form.requiredLine("grant-number");
    String payer = form.requiredLine("payer");
    Optional<URI> address =
        form.parsed("address", AgreementForm::address, "desk.secretariat.no-address");
    Optional<Period> period = Periods.read(form, "from", "until");
    List<Partner> partners = partners(form);
    return form.isWrong() || period.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new GrantAgreement.Details(
                name, number, payer, period.get(), partners, address.orElse(null)));
  }

  private List<Partner> partners(FormReader form) {
    form.requiredLine("coordinator");
    List<Partner> partners = new ArrayList<>();
    form.parsed("coordinator", names::organisationId, "form.no-choice")
        .ifPresent(one -> partners.add(new Partner(one, Role.COORDINATOR)));
    for (int n = 1; n <= MOST_PARTNERS; n++) {
      String field = "partner-" + n;
      Optional<OrganisationId> partner =
          form.parsed(field, names::organisationId, "form.no-choice");
      boolean twice =
          partners.stream()
              .map(Partner::organisation)
              .anyMatch(one -> partner.filter(one::equals).isPresent());
      if (twice) {
        form.wrong(field, "desk.secretariat.agreement.twice");
      } else {
        partner.ifPresent(one -> partners.add(new Partner(one, Role.PARTNER)));
      }
    }
    return partners;
  }

  private static Optional<URI> address(String text) {
    try {
      URI address = new URI(text);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
