package permed.platform.curation.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import permed.landscape.link.ror.RorId;
import permed.platform.curation.OrganisationVerdict;
import permed.platform.observatory.Landscape;
import permed.platform.observatory.Reading;
import permed.platform.observatory.RegisteredOrganisation;
import permed.platform.site.DeskPages;

/** Tells verdicts on organisations in words, with the name the registry has. */
@Component
class Verdicts {

  private final Landscape landscape;
  private final DeskPages desk;

  Verdicts(Landscape landscape, DeskPages desk) {
    this.landscape = landscape;
    this.desk = desk;
  }

  String words(OrganisationVerdict verdict) {
    return switch (verdict) {
      case OrganisationVerdict.Registered one ->
          desk.words().text("desk.curation.is", name(one.ror()), one.ror().value());
      case OrganisationVerdict.NotRegistered none -> desk.words().text("desk.curation.is-none");
      case OrganisationVerdict.Withdrawn gone -> desk.words().text("desk.curation.is-withdrawn");
    };
  }

  private String name(RorId ror) {
    Optional<Reading> open = landscape.open();
    if (open.isEmpty()) {
      return ror.url();
    }
    try (Reading reading = open.get()) {
      return reading.registered(ror).map(RegisteredOrganisation::name).orElse(ror.url());
    }
  }
}
