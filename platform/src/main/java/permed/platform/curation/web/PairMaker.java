package permed.platform.curation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.project.Award;
import permed.landscape.link.project.Sign;
import permed.platform.curation.AwardVerdict;
import permed.platform.curation.Curation;
import permed.platform.curation.RecordPair;
import permed.platform.observatory.AwardBond;
import permed.platform.observatory.Reading;
import permed.platform.site.Choice;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;

/** Makes the page of two records. */
@Component
class PairMaker {

  private final Curation curation;
  private final Deciders deciders;
  private final DeskPages desk;

  PairMaker(Curation curation, Deciders deciders, DeskPages desk) {
    this.curation = curation;
    this.deciders = deciders;
    this.desk = desk;
  }

  PairPage make(RecordPair pair, Reading reading) {
    Records records = new Records(reading, desk.words().formats());
    Optional<Project> one = records.find(pair.one());
    Optional<Project> other = records.find(pair.other());
    return new PairPage(
        desk.places(CurationDesk.AWARDS),
        text("pair.title"),
        side(pair.one(), one),
        side(pair.other(), other),
        lines(records, one, other),
        text(areOne(reading, pair) ? "pair.one-now" : "pair.two-now"),
        areOne(reading, pair) ? CurationDesk.split(pair.one()) : "",
        signs(reading, pair),
        Stream.of(pair.one(), pair.other())
            .filter(id -> records.find(id).isEmpty())
            .map(SourceRecordId::toString)
            .toList(),
        Form.empty(CurationDesk.FIELDS).withVersion(Math.toIntExact(curation.number(pair))),
        CurationDesk.pair(pair),
        verdicts(pair),
        curation.rulings(pair).stream()
            .map(ruling -> deciders.entry(ruling.act(), text("verdict." + ruling.verdict())))
            .toList(),
        false);
  }

  /** What speaks for and against, in words, the weightiest first. */
  String words(AwardBond bond) {
    return String.join("; ", signs(bond));
  }

  private List<Choice> verdicts(RecordPair pair) {
    List<Choice> verdicts =
        new ArrayList<>(List.of(choice(AwardVerdict.ONE), choice(AwardVerdict.TWO)));
    boolean stands =
        curation.rulings(pair).stream()
            .findFirst()
            .filter(ruling -> ruling.verdict() != AwardVerdict.WITHDRAWN)
            .isPresent();
    if (stands) {
      verdicts.add(choice(AwardVerdict.WITHDRAWN));
    }
    return verdicts;
  }

  private Choice choice(AwardVerdict verdict) {
    return Choice.of(verdict.name(), text("say." + verdict));
  }

  private static PairPage.Side side(SourceRecordId id, Optional<Project> record) {
    return new PairPage.Side(id.toString(), record.isPresent() ? CurationDesk.project(id) : "");
  }

  private List<PairPage.Line> lines(
      Records records, Optional<Project> one, Optional<Project> other) {
    List<PairPage.Line> lines = new ArrayList<>();
    lines.add(line("title", one, other, records::titles));
    lines.add(line("acronym", one, other, record -> record.description().acronym()));
    lines.add(line("payer", one, other, records::payers));
    lines.add(line("amount", one, other, records::amounts));
    lines.add(line("dates", one, other, records::dates));
    lines.add(line("participants", one, other, records::participants));
    return lines;
  }

  private PairPage.Line line(
      String label,
      Optional<Project> one,
      Optional<Project> other,
      Function<Project, String> said) {
    return new PairPage.Line(text("line." + label), said(one, said), said(other, said));
  }

  private static String said(Optional<Project> record, Function<Project, String> said) {
    return record.map(said).filter(text -> !text.isBlank()).orElse("–");
  }

  private static boolean areOne(Reading reading, RecordPair pair) {
    Optional<SourceRecordId> one = reading.award(pair.one()).map(Award::id);
    return one.isPresent() && one.equals(reading.award(pair.other()).map(Award::id));
  }

  private List<String> signs(Reading reading, RecordPair pair) {
    List<AwardBond> bonds = new ArrayList<>(reading.doubts());
    reading.award(pair.one()).ifPresent(award -> bonds.addAll(reading.bonds(award.id())));
    return bonds.stream()
        .filter(bond -> new RecordPair(bond.one(), bond.other()).equals(pair))
        .findFirst()
        .map(this::signs)
        .orElse(List.of());
  }

  private List<String> signs(AwardBond bond) {
    return bond.signs().stream()
        .filter(sign -> sign.weight() != 0)
        .sorted(Comparator.comparingDouble((Sign sign) -> -Math.abs(sign.weight())))
        .map(
            sign ->
                text(sign.weight() > 0 ? "for" : "against")
                    + " "
                    + desk.words().text("sign." + sign.name()))
        .toList();
  }

  private String text(String key) {
    return desk.words().text("desk.curation." + key);
  }
}
