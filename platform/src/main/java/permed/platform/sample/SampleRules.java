package permed.platform.sample;

import permed.platform.bodies.Fraction;
import permed.platform.bodies.Procedure;

/** Rules of procedure from a row of {@code rules.csv}; majorities are the usual ones. */
final class SampleRules {

  private SampleRules() {}

  static Procedure of(SampleTable.Row row) {
    String[] quorum = row.text("quorum").split("/");
    return new Procedure(
        new Procedure.Voting(
            row.choice("voice", Procedure.Voice.class),
            new Fraction(Integer.parseInt(quorum[0]), Integer.parseInt(quorum[1])),
            row.is("recused count")),
        Procedure.USUAL.majorities(),
        new Procedure.Meetings(
            row.number("notice"),
            row.number("remote notice"),
            row.number("agenda"),
            row.number("late item"),
            row.number("minutes"),
            row.number("objection")),
        new Procedure.Proxies(row.number("proxies")),
        new Procedure.WrittenProcedure(
            row.number("written"), row.number("objections"), row.is("silence is consent")),
        new Procedure.Terms(
            row.number("office months"),
            row.number("consecutive"),
            row.number("interim months"),
            row.is("one per country"),
            row.number("access"),
            row.number("mandate notice")));
  }
}
