package permed.platform.bodies.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import permed.platform.bodies.DecisionKind;
import permed.platform.bodies.Fraction;
import permed.platform.bodies.Majority;
import permed.platform.bodies.Procedure;
import permed.platform.site.Choice;
import permed.platform.site.Control;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.Wording;

/** The form of rules of procedure: every value with what it means. */
record RulesForm(Wording words) {

  private static final int MOST_DAYS = 730;
  private static final int MOST_MONTHS = 240;
  private static final int MOST = 100;

  List<Control> controls() {
    List<Control> controls = new ArrayList<>();
    controls.add(heading("voting"));
    controls.add(Control.radios("voice", voices()));
    controls.add(Control.text("quorum"));
    controls.add(Control.check("recused"));
    controls.add(heading("majorities"));
    for (DecisionKind kind : DecisionKind.values()) {
      controls.add(Control.choose("majority-" + kind, majorities()));
    }
    controls.add(heading("meetings"));
    numbers(controls, "notice", "remote-notice", "agenda", "late-item", "minutes");
    numbers(controls, "minutes-stand");
    controls.add(heading("proxies"));
    numbers(controls, "proxies");
    controls.add(heading("written"));
    numbers(controls, "open", "objections");
    controls.add(Control.check("silence"));
    controls.add(heading("terms"));
    numbers(controls, "office-months", "consecutive", "interim", "access", "mandate-notice");
    controls.add(Control.check("one-country"));
    controls.add(Control.heading("desk.bodies.adoption"));
    controls.add(Control.day("effective"));
    controls.add(Control.text("evidence"));
    controls.add(Control.lines("reason", 2));
    return controls;
  }

  private static void numbers(List<Control> controls, String... names) {
    for (String name : names) {
      controls.add(Control.number(name));
    }
  }

  private static Control heading(String part) {
    return Control.heading("bodies.rules.part." + part);
  }

  private List<Choice> voices() {
    return Arrays.stream(Procedure.Voice.values())
        .map(voice -> Choice.of(voice.name(), words.text("bodies.rules.voice." + voice)))
        .toList();
  }

  private List<Choice> majorities() {
    return Arrays.stream(Majority.values())
        .map(majority -> Choice.of(majority.name(), words.text("bodies.majority." + majority)))
        .toList();
  }

  Form filled(Procedure rules, int versionSeen) {
    Form form =
        Form.empty(BodiesDesk.FIELDS)
            .withVersion(versionSeen)
            .with("voice", rules.voting().voice())
            .with("quorum", rules.voting().quorum())
            .with("recused", yes(rules.voting().recusedCountForQuorum()));
    for (Map.Entry<DecisionKind, Majority> one : rules.majorities().entrySet()) {
      form = form.with("majority-" + one.getKey(), one.getValue());
    }
    return withTerms(withMeetings(form, rules), rules.terms());
  }

  private static Form withMeetings(Form form, Procedure rules) {
    return form.with("notice", rules.meetings().noticeDays())
        .with("remote-notice", rules.meetings().remoteNoticeDays())
        .with("agenda", rules.meetings().agendaDays())
        .with("late-item", rules.meetings().lateItemDays())
        .with("minutes", rules.meetings().minutesDays())
        .with("minutes-stand", rules.meetings().minutesObjectionDays())
        .with("proxies", rules.proxies().perHolder())
        .with("open", rules.written().openDays())
        .with("objections", rules.written().objectionsToStop())
        .with("silence", yes(rules.written().silenceIsConsent()));
  }

  private static Form withTerms(Form form, Procedure.Terms terms) {
    return form.with("office-months", terms.officeMonths())
        .with("consecutive", terms.consecutive())
        .with("interim", terms.interimMonths())
        .with("access", terms.accessDays())
        .with("mandate-notice", terms.mandateNoticeDays())
        .with("one-country", yes(terms.oneOfficePerCountry()));
  }

  private static String yes(boolean set) {
    return set ? "yes" : "";
  }

  Optional<Procedure> read(FormReader form) {
    Optional<Procedure.Voice> voice = form.requiredChoice("voice", Procedure.Voice.class);
    form.requiredLine("quorum");
    Optional<Fraction> quorum =
        form.parsed("quorum", RulesForm::fraction, "desk.bodies.no-fraction");
    Map<DecisionKind, Majority> majorities = majorities(form);
    Procedure.Meetings meetings = meetings(form);
    Procedure.Proxies proxies = new Procedure.Proxies(number(form, "proxies", 0, MOST));
    Procedure.WrittenProcedure written =
        new Procedure.WrittenProcedure(
            number(form, "open", 1, MOST_DAYS),
            number(form, "objections", 1, MOST),
            form.checked("silence"));
    Procedure.Terms terms = terms(form);
    if (form.isWrong() || voice.isEmpty() || quorum.isEmpty()) {
      return Optional.empty();
    }
    Procedure.Voting voting =
        new Procedure.Voting(voice.get(), quorum.get(), form.checked("recused"));
    return Optional.of(new Procedure(voting, majorities, meetings, proxies, written, terms));
  }

  private static Map<DecisionKind, Majority> majorities(FormReader form) {
    Map<DecisionKind, Majority> majorities = new EnumMap<>(DecisionKind.class);
    for (DecisionKind kind : DecisionKind.values()) {
      String field = "majority-" + kind;
      Optional<Majority> majority =
          kind == DecisionKind.ORDINARY
              ? form.requiredChoice(field, Majority.class)
              : form.choice(field, Majority.class);
      majority.ifPresent(one -> majorities.put(kind, one));
    }
    return majorities;
  }

  private static Procedure.Meetings meetings(FormReader form) {
    return new Procedure.Meetings(
        number(form, "notice", 0, MOST_DAYS),
        number(form, "remote-notice", 0, MOST_DAYS),
        number(form, "agenda", 0, MOST_DAYS),
        number(form, "late-item", 0, MOST_DAYS),
        number(form, "minutes", 0, MOST_DAYS),
        number(form, "minutes-stand", 0, MOST_DAYS));
  }

  private static Procedure.Terms terms(FormReader form) {
    return new Procedure.Terms(
        number(form, "office-months", 1, MOST_MONTHS),
        number(form, "consecutive", 0, MOST),
        number(form, "interim", 1, MOST_MONTHS),
        form.checked("one-country"),
        number(form, "access", 0, MOST_DAYS),
        number(form, "mandate-notice", 0, MOST_DAYS));
  }

  /** A number that must be given; what is wrong is told in the form, which is then not used. */
  private static int number(FormReader form, String name, int least, int most) {
    form.requiredLine(name);
    return form.number(name, least, most).orElse(least);
  }

  private static Optional<Fraction> fraction(String text) {
    if (!text.matches("[1-9]\\d{0,2}\\s*/\\s*[1-9]\\d{0,2}")) {
      return Optional.empty();
    }
    String[] parts = text.split("\\s*/\\s*");
    int numerator = Integer.parseInt(parts[0]);
    int denominator = Integer.parseInt(parts[1]);
    return numerator > denominator
        ? Optional.empty()
        : Optional.of(new Fraction(numerator, denominator));
  }
}
