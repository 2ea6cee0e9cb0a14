package permed.platform.deliveries.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.audit.Act;
import permed.platform.deliveries.Deliveries;
import permed.platform.deliveries.FiguresAsked;
import permed.platform.deliveries.Staging;
import permed.platform.deliveries.Terms;
import permed.platform.members.MemberKind;
import permed.platform.members.Members;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationId;
import permed.platform.members.OrganisationKind;
import permed.platform.members.Register;
import permed.platform.people.Acts;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.DeskPages;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Tag;
import permed.platform.site.Today;

/** The secretariat's overview: who delivered what, and who never did. */
@Controller
@RequestMapping(DeliveryPages.DESK)
class DeskController {

  /** Organisations of these kinds fund research, and are waited for. */
  private static final Set<OrganisationKind> FUNDERS =
      EnumSet.of(
          OrganisationKind.MINISTRY,
          OrganisationKind.PUBLIC_FUNDER,
          OrganisationKind.PRIVATE_NON_PROFIT_FUNDER,
          OrganisationKind.COMMISSION);

  private static final int USUAL_MONTHS = 15;

  private final Deliveries deliveries;
  private final FiguresAsked figuresAsked;
  private final Members members;
  private final Figures figures;
  private final Desk desk;
  private final DeskPages pages;
  private final Today today;
  private final Acts acts;

  DeskController(
      Deliveries deliveries,
      FiguresAsked figuresAsked,
      Members members,
      Figures figures,
      Desk desk,
      DeskPages pages,
      Today today,
      Acts acts) {
    this.deliveries = deliveries;
    this.figuresAsked = figuresAsked;
    this.members = members;
    this.figures = figures;
    this.desk = desk;
    this.pages = pages;
    this.today = today;
    this.acts = acts;
  }

  @GetMapping
  @Allowed(Right.SECRETARIAT)
  ModelAndView overview() {
    Map<OrganisationId, List<Staging>> byMember =
        deliveries.list().stream().collect(Collectors.groupingBy(Staging::organisation));
    List<Line> lines =
        awaited(byMember.keySet()).stream()
            .map(one -> line(one, byMember.getOrDefault(one.id(), List.of())))
            .sorted(Comparator.comparing(Line::due).thenComparing(line -> line.member().name()))
            .toList();
    return Reply.page(
        "deliveries/desk-deliveries",
        new DeskPage(
            pages.places(DeliveryPages.DESK),
            sums(lines),
            figures.state(),
            lines.stream().map(this::row).toList()));
  }

  /** Has the figures built anew by hand, after a failure was mended. */
  @PostMapping("/figures")
  @Allowed(Right.SECRETARIAT)
  ModelAndView buildAnew(@AuthenticationPrincipal SignedIn who) {
    figuresAsked.ask(acts.by(who));
    return Reply.seeOther(DeliveryPages.DESK, "desk.deliveries.figures.asked");
  }

  /** How urgently something is waited for. */
  private enum Due {
    LATE,
    NEVER,
    DELIVERED
  }

  private record Line(Organisation member, Due due, Optional<Staging> counting, long open) {}

  /** Funders among members and observers of today, and whoever uploaded something. */
  private List<Organisation> awaited(Set<OrganisationId> delivered) {
    Register register = members.register();
    Set<OrganisationId> belonging =
        register.inForceOn(today.day()).stream()
            .filter(one -> one.kind() != MemberKind.STAKEHOLDER)
            .map(one -> one.organisation())
            .collect(Collectors.toSet());
    return register.organisations().stream()
        .filter(
            one ->
                delivered.contains(one.id())
                    || (belonging.contains(one.id()) && FUNDERS.contains(one.kind())))
        .toList();
  }

  private Line line(Organisation member, List<Staging> stagings) {
    Optional<Staging> counting =
        stagings.stream()
            .filter(one -> one.state() == Staging.State.APPROVED)
            .min(MemberPageMaker.LAST_WORD);
    LocalDate late = today.day().minusMonths(USUAL_MONTHS);
    Due due =
        counting
            .flatMap(Staging::terms)
            .map(terms -> terms.asOf().isBefore(late) ? Due.LATE : Due.DELIVERED)
            .orElse(Due.NEVER);
    return new Line(member, due, counting, stagings.stream().filter(Staging::isOpen).count());
  }

  private DeskPage.Row row(Line line) {
    Optional<Staging> counting = line.counting();
    Optional<Act> approval = counting.flatMap(Staging::approval);
    return new DeskPage.Row(
        DeliveryPages.of(line.member()),
        line.member().name(),
        Objects.toString(line.member().country(), ""),
        tag(line.due()),
        counting.map(one -> one.file().name()).orElse(""),
        counting
            .flatMap(Staging::terms)
            .map(Terms::asOf)
            .map(desk.words().formats()::day)
            .orElse(""),
        approval.map(one -> desk.text("by-on", desk.name(one.by()), desk.day(one.at()))).orElse(""),
        line.open() == 0 ? "" : desk.words().count("desk.deliveries.open", line.open()));
  }

  private Tag tag(Due due) {
    return switch (due) {
      case NEVER -> new Tag(desk.text("due.never"), Tag.Tone.PLAIN);
      case LATE -> new Tag(desk.text("due.late"), Tag.Tone.WRONG);
      case DELIVERED -> new Tag(desk.text("due.delivered"), Tag.Tone.GOOD);
    };
  }

  private List<String> sums(List<Line> lines) {
    List<String> sums = new ArrayList<>();
    for (Due due : Due.values()) {
      long count = lines.stream().filter(line -> line.due() == due).count();
      String key = "desk.deliveries.sum." + due.name().toLowerCase(Locale.ROOT);
      sums.add(desk.words().count(key, count));
    }
    return sums;
  }
}
