package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import permed.platform.audit.Act;
import permed.platform.bodies.HandedOver;
import permed.platform.bodies.Handover;
import permed.platform.bodies.HandoverItem;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Mandate;
import permed.platform.people.PersonId;
import permed.platform.site.Place;
import permed.platform.site.SummaryLine;
import permed.platform.site.Tag;
import permed.platform.site.Today;
import permed.platform.site.Wording;

/** Tells a handover pack in the reader's language. */
record PackTeller(Ledger ledger, Map<PersonId, String> names, Today today, Wording wording) {

  PackPage page(Handover pack, List<Place> places, PackPage.Back back, String acknowledge) {
    return new PackPage(
        places,
        back,
        state(pack),
        List.of(
            line("what", what(pack)),
            line("body", ledger.body(pack.body()).name()),
            line("outgoing", name(pack.outgoing())),
            line("incoming", name(pack.incoming())),
            line("day", day(pack.day())),
            line("opened", day(today.dayOf(pack.opened().at()))),
            line("by-outgoing", acknowledged(pack.byOutgoing())),
            line("by-incoming", acknowledged(pack.byIncoming()))),
        pack.items().stream().map(this::item).toList(),
        acknowledge);
  }

  Tag state(Handover pack) {
    Tag.Tone tone = pack.state() == Handover.State.COMPLETE ? Tag.Tone.GOOD : Tag.Tone.WAITING;
    return new Tag(wording.text("bodies.pack.state." + pack.state()), tone);
  }

  /** "Delegate, Ireland" or "Chair". */
  String what(Handover pack) {
    return switch (pack.what()) {
      case HandedOver.OfMandate of -> {
        Mandate mandate = ledger.mandate(of.mandate());
        yield new BodyWords(ledger.register(), wording)
            .role(mandate.capacity(), ledger.seat(mandate.seat()).holder());
      }
      case HandedOver.OfTerm of ->
          BodyWords.office(ledger.office(ledger.term(of.term()).office()), wording);
    };
  }

  private String name(PersonId person) {
    return names.getOrDefault(person, "");
  }

  private String acknowledged(@Nullable Act act) {
    return act == null ? wording.text("bodies.pack.not-yet") : day(today.dayOf(act.at()));
  }

  private PackPage.Item item(HandoverItem item) {
    LocalDate due = item.due();
    return new PackPage.Item(
        wording.textOr("bodies.pack.kind." + item.kind(), item.kind()),
        item.title(),
        due == null ? "" : day(due),
        item.link());
  }

  private String day(LocalDate day) {
    return wording.formats().day(day);
  }

  private SummaryLine line(String key, String text) {
    return SummaryLine.of(wording.text("bodies.pack." + key), text);
  }
}
