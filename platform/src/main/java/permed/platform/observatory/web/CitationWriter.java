package permed.platform.observatory.web;

import java.util.ArrayList;
import java.util.List;
import permed.landscape.question.Answer;
import permed.landscape.question.Filter;
import permed.landscape.question.Grouping;
import permed.landscape.question.Question;
import permed.landscape.snapshot.store.Manifest;
import permed.platform.observatory.Reading;
import permed.platform.site.Wording;

/**
 * Writes the citation of a figure: what is counted, by which rule, in which money, from which data.
 *
 * @param address scheme and host of permanent links
 */
record CitationWriter(Asked asked, Reading reading, Answer answer, String address) {

  CitePage page() {
    Links fixed = Links.to(answer.snapshotId());
    Question question = asked.question();
    return new CitePage(
        new Links("").landscape(Revision.whole(question)),
        asked.figure(answer.total().value()),
        asked.exact(answer.total().value()),
        sentence(),
        permanent(),
        List.of(
            file("bib", fixed.cite("bib", question)),
            file("ris", fixed.cite("ris", question)),
            file("answer-json", fixed.api(question)),
            file("answer-csv", fixed.answer("csv", question))),
        facts());
  }

  private AnswerLine.Download file(String kind, String href) {
    return new AnswerLine.Download(asked.wording().text("download." + kind), href);
  }

  /** The link that gives this figure for good. */
  String permanent() {
    Links fixed = Links.to(answer.snapshotId());
    boolean cut = !asked.question().groupBy().isEmpty();
    return address + (cut ? fixed.table(asked.question()) : fixed.landscape(asked.question()));
  }

  private String sentence() {
    return asked
        .wording()
        .text(
            "cite.sentence",
            title(),
            asked.figure(answer.total().value()),
            asked.wording().count("projects", answer.total().projects()),
            asked.labels().of(asked.question().countingRule()),
            asked.formats().day(reading.day()),
            answer.snapshotId(),
            String.join("; ", reading.attributions()),
            permanent());
  }

  /** What is counted: "Amount, EUR, nominal – “genomics” – Country: Ireland". */
  private String title() {
    return String.join(" – ", List.of(asked.labels().measured(asked.question()), subject()));
  }

  private String subject() {
    Question question = asked.question();
    List<String> parts = new ArrayList<>();
    if (!question.text().isEmpty()) {
      parts.add("“" + question.text() + "”");
    }
    question.filters().forEach(filter -> parts.add(said(filter)));
    if (parts.isEmpty()) {
      parts.add(asked.wording().text("cite.everything"));
    }
    for (Grouping grouping : question.groupBy()) {
      parts.add(asked.wording().text("cite.by", asked.labels().of(grouping)));
    }
    return String.join(" – ", parts);
  }

  private String said(Filter filter) {
    List<String> values =
        filter.keys().stream()
            .map(key -> asked.labels().of(filter.dimension(), key, stated(filter, key)))
            .toList();
    return asked.labels().of(filter.dimension()) + ": " + String.join(", ", values);
  }

  private String stated(Filter filter, String key) {
    return new StatedLabels(reading).of(filter.dimension(), key);
  }

  private List<Fact> facts() {
    Wording wording = asked.wording();
    List<String> left = AnswerTeller.exclusions(asked, answer);
    Manifest manifest = reading.manifest();
    return List.of(
        Fact.of(wording.text("cite.asked"), subject()),
        Fact.of(wording.text("cite.figure"), asked.exact(answer.total().value())),
        Fact.of(wording.text("cite.projects"), asked.formats().whole(answer.total().projects())),
        Fact.of(wording.text("cite.counting"), asked.labels().of(asked.question().countingRule())),
        Fact.of(wording.text("cite.money"), asked.labels().money(asked.question())),
        Fact.of(
            wording.text("cite.excluded"),
            left.isEmpty() ? wording.text("answer.nothing-excluded") : String.join(" · ", left)),
        Fact.of(wording.text("cite.snapshot"), answer.snapshotId()),
        Fact.of(wording.text("cite.day"), asked.formats().day(reading.day())),
        Fact.of(wording.text("cite.source"), String.join("; ", reading.attributions())),
        Fact.of(wording.text("cite.rates"), manifest.references().exchangeRates()),
        Fact.of(wording.text("cite.deflators"), manifest.references().deflators()),
        Fact.of(wording.text("cite.registry"), RegistryDescriber.used(manifest, wording)));
  }

  String bibtex() {
    return """
    @misc{permed-%s,
      title = {%s},
      author = {{PerMed Platform}},
      year = {%d},
      howpublished = {\\url{%s}},
      note = {%s}
    }
    """
        .formatted(
            answer.snapshotId(),
            braced(title() + ": " + asked.exact(answer.total().value())),
            reading.day().getYear(),
            permanent(),
            braced(sentence()));
  }

  String ris() {
    return String.join(
        "\r\n",
        "TY  - DATA",
        "TI  - " + oneLine(title() + ": " + asked.exact(answer.total().value())),
        "AU  - PerMed Platform",
        "PY  - " + reading.day().getYear(),
        "UR  - " + permanent(),
        "N1  - " + oneLine(sentence()),
        "ER  - ",
        "");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String braced(String text) {
    return oneLine(text).replace("\\", "\\textbackslash ").replaceAll("([{}%&#$_])", "\\\\$1");
  }
}
