package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import permed.platform.bodies.AdInterim;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeHolders;
import permed.platform.bodies.OfficeTerm;
import permed.platform.members.Organisation;
import permed.platform.site.Wording;

/** Tells who holds an office on a day, until when, and which places are free. */
record HolderTeller(Ledger ledger, PersonNames names, LocalDate knownBy, Wording wording) {

  List<BodyPage.Holder> on(Office office, LocalDate day) {
    List<BodyPage.Holder> holders = new ArrayList<>();
    List<OfficeTerm> terms = OfficeHolders.on(ledger, office, day);
    terms.forEach(term -> holders.add(holder(office, term)));
    for (int place = terms.size(); place < office.places(); place++) {
      holders.add(
          new BodyPage.Holder(BodyWords.office(office, wording), "", false, "", "", "", ""));
    }
    return holders;
  }

  private BodyPage.Holder holder(Office office, OfficeTerm term) {
    Optional<Organisation> organisation =
        Optional.ofNullable(term.organisation()).map(ledger.register()::organisation);
    return new BodyPage.Holder(
        BodyWords.office(office, wording),
        names.ofHolder(term.person()),
        term.isAdInterim(),
        organisation.map(Organisation::name).orElse(""),
        organisation.map(one -> "/members/" + one.slug()).orElse(""),
        wording.formats().day(term.period().start()),
        until(ledger, term, knownBy, wording));
  }

  /**
   * When a term ends; for an interim the day it lapses, and why, as far as it is known by a day:
   * terms and meetings that begin later are not everyone's to know.
   */
  static String until(Ledger ledger, OfficeTerm term, LocalDate knownBy, Wording wording) {
    if (term.isAdInterim()) {
      AdInterim.Lapse lapse = AdInterim.lastDay(ledger.begunBy(knownBy), term);
      return wording.text("bodies.lapse." + lapse.reason(), wording.formats().day(lapse.lastDay()));
    }
    LocalDate end = term.period().end();
    return end == null ? "" : wording.formats().day(end);
  }
}
