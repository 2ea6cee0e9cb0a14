package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import permed.platform.bodies.Body;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.OfficeTerm;
import permed.platform.members.Organisation;
import permed.platform.site.Right;
import permed.platform.site.Wording;

/** Makes the page of who held the offices of a body; terms to come are for members. */
record OfficesPageMaker(Ledger ledger, PersonNames names, LocalDate today, Wording wording) {

  OfficesPage make(Body body) {
    return new OfficesPage(
        RosterPageMaker.head(body, wording),
        ledger.officesOf(body.id()).stream().map(this::office).toList());
  }

  private OfficesPage.Office office(permed.platform.bodies.Office office) {
    return new OfficesPage.Office(
        "office-" + office.id(),
        BodyWords.office(office, wording),
        ledger.termsOf(office.id()).stream()
            .filter(this::isTold)
            .sorted(Comparator.comparing((OfficeTerm term) -> term.period().start()).reversed())
            .map(this::term)
            .toList());
  }

  private boolean isTold(OfficeTerm term) {
    return names.visitor().has(Right.MEMBER, null) || !term.period().start().isAfter(today);
  }

  private OfficesPage.Term term(OfficeTerm term) {
    Optional<Organisation> organisation =
        Optional.ofNullable(term.organisation()).map(ledger.register()::organisation);
    return new OfficesPage.Term(
        names.ofHolder(term.person()),
        term.isAdInterim(),
        organisation.map(Organisation::name).orElse(""),
        organisation.map(one -> "/members/" + one.slug()).orElse(""),
        wording.formats().day(term.period().start()),
        HolderTeller.until(ledger, term, names.knownBy(today), wording),
        wording.text("bodies.term-kind." + term.kind()),
        wording.text(term.full() ? "bodies.full.yes" : "bodies.full.no"));
  }
}
