package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import permed.kernel.time.Period;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyDetails;
import permed.platform.bodies.BodyId;
import permed.platform.bodies.BodyType;
import permed.platform.bodies.Ledger;
import permed.platform.members.Slug;
import permed.platform.site.Choice;
import permed.platform.site.Control;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.SummaryLine;
import permed.platform.site.Visibility;
import permed.platform.site.Wording;

/** The form of what is recorded of a body. */
record BodyForm(Ledger ledger, Wording words) {

  private static final String OWN = "own";

  private static final List<BodyType> TYPES =
      List.of(
          BodyType.EXECUTIVE_COMMITTEE,
          BodyType.STEERING_BOARD,
          BodyType.WORKING_GROUP,
          BodyType.ADVISORY_BOARD,
          BodyType.STAKEHOLDER_FORUM,
          BodyType.SECRETARIAT);

  List<Control> controls() {
    return List.of(
        Control.text("name"),
        Control.text("slug"),
        Control.choose("type", types()),
        Control.text("own-type"),
        Control.choose("parent", parents()),
        Control.lines("charter", 4),
        Control.day("from"),
        Control.day("until"),
        Control.radios("visibility", visibilities()),
        Control.text("evidence"),
        Control.lines("reason", 2));
  }

  private List<Choice> types() {
    Stream<Choice> known =
        TYPES.stream().map(type -> Choice.of(type.code(), BodyWords.type(type, words)));
    return Stream.concat(known, Stream.of(Choice.of(OWN, words.text("desk.bodies.own-type"))))
        .toList();
  }

  private List<Choice> parents() {
    return ledger.bodies().stream()
        .sorted(Comparator.comparing(Body::name))
        .map(body -> Choice.of(body.slug(), body.name()))
        .toList();
  }

  /** Private is nobody's body. */
  private List<Choice> visibilities() {
    return Arrays.stream(Visibility.values())
        .filter(one -> one != Visibility.PRIVATE)
        .map(
            one ->
                new Choice(
                    one.name(),
                    words.text("desk.bodies.visibility." + one),
                    words.text("desk.bodies.visibility." + one + ".hint")))
        .toList();
  }

  Form filled(Body body) {
    boolean known = TYPES.contains(body.type());
    BodyId parent = body.parent();
    return Form.empty(BodiesDesk.FIELDS)
        .withVersion(body.version())
        .with("name", body.name())
        .with("slug", body.slug())
        .with("type", known ? body.type().code() : OWN)
        .with("own-type", known ? null : body.type().code().replace('-', ' '))
        .with("parent", parent == null ? null : ledger.body(parent).slug())
        .with("charter", body.charter())
        .withDay("from", body.period().start())
        .withDay("until", body.period().end())
        .with("visibility", body.visibility());
  }

  Optional<BodyDetails> read(FormReader form) {
    String name = form.requiredLine("name");
    Optional<String> slug = slug(form, name);
    Optional<BodyType> type = type(form);
    Optional<Body> parent = form.parsed("parent", ledger::findBody, "form.no-choice");
    String charter = form.text("charter");
    Optional<Period> period = period(form);
    Optional<Visibility> visibility =
        form.requiredChoice("visibility", Visibility.class)
            .filter(one -> one != Visibility.PRIVATE);
    if (form.isWrong()
        || slug.isEmpty()
        || type.isEmpty()
        || period.isEmpty()
        || visibility.isEmpty()) {
      return Optional.empty();
    }
    BodyId above = parent.map(Body::id).orElse(null);
    return Optional.of(
        new BodyDetails(
            slug.get(), name, type.get(), above, charter, period.get(), visibility.get()));
  }

  private static Optional<String> slug(FormReader form, String name) {
    Optional<String> slug = form.parsed("slug", Slug::parse, "desk.bodies.no-slug");
    if (!form.line("slug").isEmpty()) {
      return slug;
    }
    Optional<String> suggested = Slug.suggestedBy(name);
    if (suggested.isEmpty() && !name.isEmpty()) {
      form.wrong("slug", "desk.bodies.no-slug");
    }
    return suggested;
  }

  private static Optional<BodyType> type(FormReader form) {
    String chosen = form.requiredLine("type");
    if (!chosen.equals(OWN)) {
      return form.parsed("type", BodyForm::typeOf, "form.no-choice");
    }
    form.requiredLine("own-type");
    return form.parsed("own-type", BodyForm::typeOf, "desk.bodies.no-type");
  }

  private static Optional<BodyType> typeOf(String text) {
    try {
      return Optional.of(new BodyType(text.strip().replaceAll("\\s+", "-")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Reads the days {@code from} and {@code until}; an open end is allowed. */
  static Optional<Period> period(FormReader form) {
    Optional<LocalDate> from = form.requiredDay("from");
    Optional<LocalDate> until = form.day("until");
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      form.wrong("until", "desk.bodies.ends-before");
    }
    return form.isWrong() || from.isEmpty()
        ? Optional.empty()
        : Optional.of(new Period(from.get(), until.orElse(null)));
  }

  List<SummaryLine> lines(Body body) {
    List<SummaryLine> lines = new ArrayList<>();
    BodyId parent = body.parent();
    lines.add(line("name", body.name()));
    lines.add(line("slug", body.slug()));
    lines.add(line("type", BodyWords.type(body.type(), words)));
    lines.add(line("parent", parent == null ? "" : ledger.body(parent).name()));
    lines.add(line("charter", body.charter()));
    lines.add(line("term", BodyWords.period(body.period(), words)));
    lines.add(line("visibility", words.text("desk.bodies.visibility." + body.visibility())));
    return lines;
  }

  private SummaryLine line(String key, String text) {
    return SummaryLine.of(words.text("desk.bodies.line." + key), text);
  }
}
