package permed.benchmarks.corpus;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import permed.kernel.finding.SourcePointer;
import permed.kernel.money.Money;
import permed.kernel.place.Country;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.Description;
import permed.landscape.grant.Funder;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.OrganisationType;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.grant.Timing;

/**
 * Invented projects of which every tenth is told once more by a register of another kind: in
 * capitals, cut, without acronym, with one participant only, to the month.
 */
public final class RetoldCorpus {

  private static final int RETOLD_ONE_IN = 10;
  private static final int CUT_AFTER = 9;
  private static final Currency EURO = Currency.getInstance("EUR");
  private static final SourcePointer HERE = SourcePointer.of("invented");

  private final CorpusPlan plan;
  private final Facts facts = new Facts();
  private final Organisations known;

  public RetoldCorpus(CorpusPlan plan) {
    this.plan = plan;
    this.known = new Organisations(facts, plan.seed());
  }

  /** How many records there are of one award and another. */
  public int records() {
    return plan.projects() + retold();
  }

  /** How many projects are told twice. */
  public int retold() {
    return (plan.projects() + RETOLD_ONE_IN - 1) / RETOLD_ONE_IN;
  }

  /** Whether two records tell of one project. */
  public static boolean isSame(SourceRecordId one, SourceRecordId other) {
    return one.localId().equals(other.localId());
  }

  public void forEach(Consumer<Project> each) {
    for (int number = 0; number < plan.projects(); number++) {
      InventedProject project = InventedProject.of(plan, facts, known, number);
      Draw draw = Draw.of(plan.seed(), Draw.Aspect.PROSE, number);
      String title = new Prose(facts, draw).title(draw.between(6, 16));
      each.accept(told(project, title));
      if (number % RETOLD_ONE_IN == 0) {
        each.accept(retold(project, title, draw));
      }
    }
  }

  private static Project told(InventedProject project, String title) {
    return new Project(
        new SourceRecordId("cordis", project.id()),
        description(project.acronym(), title),
        new Timing(
            PartialDate.of(project.dates().start()),
            PartialDate.of(project.dates().end()),
            null,
            ""),
        project.consortium().stream().map(share -> participation(share, "pic")).toList(),
        lines(project),
        List.of());
  }

  private static Project retold(InventedProject project, String title, Draw draw) {
    LocalDate start = project.dates().start();
    String[] words = title.split(" ");
    boolean cut = draw.chance(0.2) && words.length > CUT_AFTER;
    String other = cut ? String.join(" ", List.of(words).subList(0, CUT_AFTER)) : title;
    return new Project(
        new SourceRecordId("register", project.id()),
        description(
            draw.chance(0.5) ? "" : project.acronym(),
            draw.chance(0.5) ? other.toUpperCase(Locale.ROOT) : other),
        new Timing(PartialDate.of(start.getYear(), start.getMonthValue()), null, null, ""),
        project.consortium().stream()
            .limit(1)
            .map(share -> participation(share, "register-body"))
            .toList(),
        draw.chance(0.5) ? lines(project) : List.of(),
        List.of());
  }

  private static Description description(String acronym, String title) {
    return new Description(acronym, List.of(new LocalText("en", title)), List.of(), "", List.of());
  }

  private static Participation participation(InventedProject.Share share, String scheme) {
    Organisations.Organisation one = share.organisation();
    return new Participation(
        new Organisation(
            new SourceRecordId(scheme, one.id()),
            one.name(),
            one.shortName(),
            Country.parse(one.country()).orElse(null),
            one.city(),
            OrganisationType.UNKNOWN,
            null),
        share.role().equals("coordinator")
            ? Participation.Role.COORDINATOR
            : Participation.Role.PARTICIPANT,
        0,
        null,
        null,
        null,
        false);
  }

  private static List<FundingLine> lines(InventedProject project) {
    return List.of(
        new FundingLine(
            Funder.EUROPEAN_COMMISSION,
            Money.ofMinor(project.contributionCents(), EURO),
            FundingLine.Kind.AWARDED,
            FundingLine.Basis.STATED,
            HERE));
  }
}
