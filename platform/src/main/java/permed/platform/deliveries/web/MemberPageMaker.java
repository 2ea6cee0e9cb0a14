package permed.platform.deliveries.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import permed.platform.audit.Act;
import permed.platform.deliveries.Deliveries;
import permed.platform.deliveries.Staging;
import permed.platform.deliveries.Terms;
import permed.platform.members.Organisation;
import permed.platform.site.Tag;

/** Makes the page of everything a member delivered. */
@Component
class MemberPageMaker {

  /** The later its figures the later it counts, then the later it was approved. */
  static final Comparator<Staging> LAST_WORD =
      Comparator.comparing((Staging one) -> one.terms().map(Terms::asOf).orElseThrow())
          .thenComparing(one -> one.approval().map(Act::at).orElseThrow())
          .reversed();

  private final Deliveries deliveries;
  private final Figures figures;
  private final Desk desk;

  MemberPageMaker(Deliveries deliveries, Figures figures, Desk desk) {
    this.deliveries = deliveries;
    this.figures = figures;
    this.desk = desk;
  }

  MemberPage page(Organisation member) {
    List<Staging> all = deliveries.list(member.id());
    return new MemberPage(
        member.name(),
        deliveries.sourceOf(member.id()),
        DeliveryPages.of(member),
        DeliveryPages.of(member) + "/new",
        figures.state(),
        counts(member, all),
        all.stream().filter(Staging::isOpen).map(one -> row(member, one)).toList(),
        all.stream().filter(one -> !one.isOpen()).map(one -> row(member, one)).toList());
  }

  private MemberPage.@Nullable Counts counts(Organisation member, List<Staging> all) {
    List<Staging> counting =
        all.stream()
            .filter(one -> one.state() == Staging.State.APPROVED)
            .sorted(LAST_WORD)
            .toList();
    if (counting.isEmpty()) {
      return null;
    }
    Staging last = counting.getFirst();
    Optional<Staging> before = counting.stream().skip(1).findFirst();
    Act approval = last.approval().orElseThrow();
    return new MemberPage.Counts(
        last.file().name(),
        asOf(last),
        desk.text("by-on", desk.name(approval.by()), desk.day(approval.at())),
        last.seen(),
        DeliveryPages.of(member, last, "withdraw"),
        before
            .map(one -> desk.text("back.to", one.file().name(), asOf(one)))
            .orElseGet(() -> desk.text("back.to-none")));
  }

  private MemberPage.Row row(Organisation member, Staging staging) {
    return new MemberPage.Row(
        staging.isOpen() ? DeliveryPages.next(member, staging) : "",
        staging.file().name(),
        desk.name(staging.upload().by()),
        desk.day(staging.upload().at()),
        asOf(staging),
        state(staging),
        staging.state() == Staging.State.WITHDRAWN
            ? DeliveryPages.of(member, staging, "reinstate")
            : "",
        staging.seen());
  }

  private Tag state(Staging staging) {
    String words = desk.text("state." + staging.state().name());
    return switch (staging.state()) {
      case UPLOADED, MAPPED, SETTLED -> new Tag(words, Tag.Tone.WAITING);
      case APPROVED -> new Tag(words, Tag.Tone.GOOD);
      case DISCARDED, WITHDRAWN -> new Tag(words, Tag.Tone.PLAIN);
    };
  }

  private String asOf(Staging staging) {
    return staging.terms().map(terms -> desk.words().formats().day(terms.asOf())).orElse("");
  }
}
