package permed.platform.curation.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import permed.landscape.link.ror.RorId;
import permed.platform.curation.OrganisationDecision;
import permed.platform.curation.OrganisationVerdict;
import permed.platform.observatory.Reading;
import permed.platform.site.Wording;

/** Tells verdicts on organisations in words, with the names the registry has. */
record Verdicts(Wording words, Map<RorId, String> names) {

  /** For some decisions, whose names are looked up at once. */
  static Verdicts on(List<OrganisationDecision> decisions, Reading reading, Wording words) {
    Set<RorId> meant =
        decisions.stream()
            .map(OrganisationDecision::verdict)
            .filter(OrganisationVerdict.Registered.class::isInstance)
            .map(verdict -> ((OrganisationVerdict.Registered) verdict).ror())
            .collect(Collectors.toSet());
    return new Verdicts(words, reading.registeredNames(meant));
  }

  String of(OrganisationDecision decision) {
    return switch (decision.verdict()) {
      case OrganisationVerdict.Registered one ->
          words.text(
              "desk.curation.is",
              names.getOrDefault(one.ror(), one.ror().url()),
              one.ror().value());
      case OrganisationVerdict.NotRegistered none -> words.text("desk.curation.is-none");
      case OrganisationVerdict.Withdrawn gone -> words.text("desk.curation.is-withdrawn");
    };
  }
}
