package permed.platform.members.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import permed.platform.members.Constituency;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.ConstituencyNames;
import permed.platform.members.MemberKind;
import permed.platform.members.Membership;
import permed.platform.members.MembershipOutcome;
import permed.platform.members.NewMembership;
import permed.platform.members.Organisation;
import permed.platform.members.Register;
import permed.platform.members.Stage;
import permed.platform.site.Choice;
import permed.platform.site.Control;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormPage.Deed;
import permed.platform.site.FormReader;
import permed.platform.site.SummaryLine;
import permed.platform.site.Wording;

/** The forms that begin a membership and take its next step, and what refuses them in words. */
record MembershipForms(Register register, LocalDate today, DeskPages desk) {

  private static final Set<Stage> TO_BE_REASONED =
      EnumSet.of(Stage.REFUSED, Stage.SUSPENDED, Stage.WITHDRAWN);
  private static final Set<Stage> FIRST = EnumSet.of(Stage.APPLIED, Stage.ACCEDED);

  private Wording words() {
    return desk.words();
  }

  /** Reads a stage as addresses name it. */
  static Optional<Stage> stage(String text) {
    return Arrays.stream(Stage.values()).filter(stage -> inAddress(stage).equals(text)).findFirst();
  }

  static String inAddress(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }

  Optional<Membership> find(Organisation organisation, String id) {
    return register.membershipsOf(organisation.id()).stream()
        .filter(membership -> membership.id().toString().equals(id))
        .findFirst();
  }

  FormPage beginning(Organisation organisation, Form form) {
    String path = MembersDesk.ORGANISATIONS + "/" + organisation.slug();
    return FormPage.of(
        desk.about(
            path,
            words().text("desk.members.begin", organisation.shortName()),
            organisation.name(),
            words().text("desk.members.begin.lead")),
        Deed.of(path + "/membership/new", path, words().text("desk.members.begin.save")),
        form,
        List.of(
            Control.radios("as", choices(MemberKind.values(), "members.as.")),
            Control.choose("constituency", constituencies()),
            Control.radios("stage", firstSteps()),
            Control.day("on"),
            Control.text("evidence"),
            Control.lines("reason", 2)));
  }

  private static String hint(String key, Enum<?> value) {
    return key + value + ".hint";
  }

  private List<Choice> choices(Enum<?>[] values, String key) {
    return Arrays.stream(values)
        .map(
            value ->
                new Choice(
                    value.name(),
                    words().text(key + value),
                    words().text(hint("desk.members.as.", value))))
        .toList();
  }

  private List<Choice> firstSteps() {
    return FIRST.stream()
        .map(
            stage ->
                new Choice(
                    stage.name(),
                    words().text("desk.members.first." + stage),
                    words().text(hint("desk.members.first.", stage))))
        .toList();
  }

  private List<Choice> constituencies() {
    ConstituencyNames names = new ConstituencyNames(words());
    return register.constituencies().stream()
        .sorted(Comparator.comparing(Constituency::kind).reversed().thenComparing(names::of))
        .map(one -> Choice.of(one.code().value(), names.of(one)))
        .toList();
  }

  Optional<NewMembership> readNew(Organisation organisation, FormReader form) {
    Optional<MemberKind> kind = form.requiredChoice("as", MemberKind.class);
    form.requiredLine("constituency");
    Optional<Constituency> whom = form.parsed("constituency", this::constituency, "form.no-choice");
    Optional<Stage> stage = form.requiredChoice("stage", Stage.class).filter(FIRST::contains);
    Optional<LocalDate> on = form.requiredDay("on");
    if (form.isWrong() || kind.isEmpty() || whom.isEmpty() || stage.isEmpty() || on.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new NewMembership(organisation.id(), kind.get(), whom.get().code(), stage.get(), on.get()));
  }

  private Optional<Constituency> constituency(String code) {
    return register.constituencies().stream()
        .filter(one -> one.code().value().equals(code))
        .findFirst();
  }

  FormPage stepping(Organisation organisation, Membership membership, Stage next, Form form) {
    String path = MembersDesk.ORGANISATIONS + "/" + organisation.slug();
    String action = path + "/membership/" + membership.id() + "/" + inAddress(next);
    String title = words().text("desk.members.step." + next, organisation.shortName());
    return new FormPage(
        desk.about(
            path, title, organisation.name(), words().text("desk.members.step.lead." + next)),
        new Deed(
            action, path, words().text("desk.members.step.save." + next), next == Stage.WITHDRAWN),
        form,
        List.of(Control.day("on"), Control.text("evidence"), Control.lines("reason", 3)),
        lines(membership),
        List.of());
  }

  /** The day of a step; steps that take something away also say why. */
  Optional<LocalDate> readStep(Stage next, FormReader form) {
    Optional<LocalDate> on = form.requiredDay("on");
    if (TO_BE_REASONED.contains(next)) {
      form.requiredText("reason");
    }
    return on;
  }

  private List<SummaryLine> lines(Membership membership) {
    String whom = name(membership.constituency());
    return List.of(
        SummaryLine.of(
            words().text("desk.members.line.membership"),
            words().text("members.story." + membership.kind(), whom)),
        SummaryLine.of(
            words().text("desk.members.line.state"),
            words()
                .text(
                    "desk.members.state-since",
                    words().text("members.stage." + membership.last().stage()),
                    words().formats().day(membership.last().on()))));
  }

  private String name(ConstituencyCode code) {
    return new ConstituencyNames(words()).of(register.constituency(code));
  }

  FormPage stale(FormPage page, Membership current) {
    return page.with(page.form().withVersion(current.steps().size()), lines(current));
  }

  FormPage refused(FormPage page, MembershipOutcome.NotEligible no) {
    String kind = words().text("members.kind." + no.kind());
    return page.with(page.form().wrong("as", "desk.members.not-eligible", kind));
  }

  FormPage refused(FormPage page, MembershipOutcome.NotNext no) {
    String possible =
        no.possible().stream()
            .sorted()
            .map(stage -> words().text("members.stage." + stage))
            .collect(Collectors.joining(", "));
    return page.with(
        possible.isEmpty()
            ? page.form().wrong("on", "desk.members.over")
            : page.form().wrong("on", "desk.members.not-next", possible));
  }

  FormPage refused(FormPage page, MembershipOutcome.BackInTime no) {
    String earliest = words().formats().day(no.earliest());
    return page.with(page.form().wrong("on", "desk.members.back-in-time", earliest));
  }

  FormPage refused(FormPage page, MembershipOutcome.OtherInForce no) {
    String other =
        words().text("members.story." + no.other().kind(), name(no.other().constituency()));
    String since = words().formats().day(no.other().last().on());
    return page.with(page.form().wrong("on", "desk.members.other-in-force", other, since));
  }
}
