package permed.platform.bodies.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import permed.platform.bodies.DecisionKind;
import permed.platform.bodies.Majority;
import permed.platform.bodies.Procedure;
import permed.platform.site.Wording;

/** Says rules of procedure in plain words. */
record RulesTeller(Wording wording) {

  /** A part of the rules under its heading. */
  record Part(String title, List<Clause> clauses) {}

  List<Part> tell(Procedure rules) {
    return List.of(
        part("voting", voting(rules.voting())),
        part("majorities", majorities(rules)),
        part("meetings", meetings(rules.meetings())),
        part("proxies", proxies(rules.proxies())),
        part("written", written(rules.written())),
        part("terms", terms(rules.terms())));
  }

  private Part part(String name, List<Clause> clauses) {
    return new Part(wording.text("bodies.rules.part." + name), clauses);
  }

  private List<Clause> voting(Procedure.Voting voting) {
    String recused = voting.recusedCountForQuorum() ? "yes" : "no";
    return List.of(
        said("voice", "voice." + voting.voice()),
        said("quorum", "quorum", BodyWords.fraction(voting.quorum(), wording)),
        said("recused", "recused." + recused));
  }

  private List<Clause> majorities(Procedure rules) {
    List<Clause> clauses = new ArrayList<>();
    for (DecisionKind kind : DecisionKind.values()) {
      if (rules.majorities().containsKey(kind)) {
        Majority majority = Objects.requireNonNull(rules.majorities().get(kind));
        clauses.add(
            said(
                "majority-" + kind,
                "majority",
                wording.text("bodies.decision." + kind),
                wording.text("bodies.majority." + majority)));
      }
    }
    return clauses;
  }

  private List<Clause> meetings(Procedure.Meetings meetings) {
    return List.of(
        said("notice", "notice", days(meetings.noticeDays())),
        said("remote-notice", "remote-notice", days(meetings.remoteNoticeDays())),
        said("agenda", "agenda", days(meetings.agendaDays())),
        said("late-item", "late-item", days(meetings.lateItemDays())),
        said("minutes", "minutes", days(meetings.minutesDays())),
        said("minutes-stand", "minutes-stand", days(meetings.minutesObjectionDays())));
  }

  private List<Clause> proxies(Procedure.Proxies proxies) {
    return List.of(
        proxies.perHolder() == 0
            ? said("proxies", "proxies.none")
            : said("proxies", "proxies", wording.count("bodies.votes", proxies.perHolder())));
  }

  private List<Clause> written(Procedure.WrittenProcedure written) {
    return List.of(
        said("open", "open", days(written.openDays())),
        said(
            "objections",
            "objections",
            wording.count("bodies.objections", written.objectionsToStop())),
        said("silence", "silence." + (written.silenceIsConsent() ? "yes" : "no")));
  }

  private List<Clause> terms(Procedure.Terms terms) {
    return List.of(
        said("office", "office", months(terms.officeMonths())),
        terms.consecutive() == 0
            ? said("consecutive", "consecutive.none")
            : said(
                "consecutive",
                "consecutive",
                wording.count("bodies.terms-in-a-row", terms.consecutive())),
        said("interim", "interim", months(terms.interimMonths())),
        said("country", "country." + (terms.oneOfficePerCountry() ? "yes" : "no")),
        said("access", "access", days(terms.accessDays())),
        said("mandate-notice", "mandate-notice", days(terms.mandateNoticeDays())));
  }

  private Clause said(String key, String words, Object... arguments) {
    return new Clause(key, wording.text("bodies.rules." + words, arguments));
  }

  private String days(int days) {
    return wording.count("bodies.days", days);
  }

  private String months(int months) {
    return wording.count("bodies.months", months);
  }
}
