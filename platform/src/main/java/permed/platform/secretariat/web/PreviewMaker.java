package permed.platform.secretariat.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.platform.secretariat.imports.ImportPlan;
import permed.platform.secretariat.imports.PlannedRow;
import permed.platform.secretariat.imports.Step;
import permed.platform.secretariat.imports.Upload;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;
import permed.platform.site.Paging;

/** Makes the preview of an import: every row with what it would do and what is wrong with it. */
@Component
class PreviewMaker {

  private static final int PAGE = 100;
  private static final int SHOWN_CELLS = 160;

  private final DeskPages desk;

  PreviewMaker(DeskPages desk) {
    this.desk = desk;
  }

  /** The parts of a preview. */
  enum Part {
    LEFT_OUT,
    TO_IMPORT,
    ALREADY_THERE;

    String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<PlannedRow> of(ImportPlan plan) {
      return switch (this) {
        case LEFT_OUT -> plan.leftOut();
        case TO_IMPORT -> plan.toImport();
        case ALREADY_THERE -> plan.alreadyThere();
      };
    }

    /** The part of this id, else the first with a row. */
    static Part shown(String id, ImportPlan plan) {
      return Stream.of(values())
          .filter(part -> part.id().equals(id))
          .findFirst()
          .orElseGet(
              () ->
                  Stream.of(values())
                      .filter(part -> !part.of(plan).isEmpty())
                      .findFirst()
                      .orElse(TO_IMPORT));
    }
  }

  PreviewPage page(
      Upload upload, ImportPlan plan, String show, int page, Form form, boolean changed) {
    String href = SecretariatDesk.IMPORT + "/" + upload.id();
    Part shown = Part.shown(show, plan);
    List<PlannedRow> rows = shown.of(plan);
    int first = Math.min(Math.max(0, page) * PAGE, rows.size());
    int last = Math.min(first + PAGE, rows.size());
    int writing = plan.isUseless() ? 0 : plan.toImport().size();
    return new PreviewPage(
        desk.places(SecretariatDesk.IMPORT),
        upload.fileName(),
        href,
        plan.findings().stream().map(this::remark).toList(),
        Stream.of(Part.values()).map(part -> part(part, plan, href, shown)).toList(),
        rows.subList(first, last).stream().map(this::row).toList(),
        writing == 0 ? "" : desk.words().count("desk.secretariat.import.run", writing),
        !plan.leftOut().isEmpty(),
        form.with("fingerprint", plan.fingerprint()),
        changed,
        new Paging(
            first == 0 ? "" : link(href, shown, page - 1),
            last == rows.size() ? "" : link(href, shown, page + 1)));
  }

  private PreviewPage.Part part(Part part, ImportPlan plan, String href, Part shown) {
    return new PreviewPage.Part(
        href + "?show=" + part.id(),
        text("import.part." + part.id()),
        part.of(plan).size(),
        part == shown);
  }

  private static String link(String href, Part shown, int page) {
    return href + "?show=" + shown.id() + "&page=" + page;
  }

  private PreviewPage.Row row(PlannedRow row) {
    String cells =
        row.row().cells().stream()
            .filter(cell -> !cell.isEmpty())
            .collect(Collectors.joining(" · "));
    return new PreviewPage.Row(
        Long.toString(row.row().number()),
        cells.length() > SHOWN_CELLS ? cells.substring(0, SHOWN_CELLS) + "…" : cells,
        row.steps().stream().map(this::said).toList(),
        row.findings().stream().map(PreviewMaker::mistake).toList());
  }

  private String remark(Finding finding) {
    return desk.words().text("desk.secretariat.import.remark", finding.seen(), finding.remedy());
  }

  private static PreviewPage.Mistake mistake(Finding finding) {
    return new PreviewPage.Mistake(
        Objects.toString(finding.where().field(), ""),
        finding.seen(),
        finding.remedy(),
        finding.severity() == Severity.ERROR);
  }

  private String said(Step step) {
    return switch (step) {
      case Step.AddOrganisation add ->
          step("add-organisation", add.details().name(), kind(add.details().kind().name()));
      case Step.AddRegion add -> step("add-region", add.name(), add.code().value());
      case Step.BeginMembership begin ->
          step(
              "begin-membership",
              begin.name(),
              kind(begin.kind().name()),
              begin.constituency().value(),
              desk.words().formats().day(begin.since()));
      case Step.RegisterPerson register ->
          step("register-person", register.name(), register.email().text());
      case Step.AddSeat add -> step("add-seat", add.holder(), add.bodyName());
      case Step.BeginMandate begin ->
          step(
              "begin-mandate",
              begin.person(),
              kind(begin.mandate().capacity().name()),
              begin.bodyName(),
              Periods.said(begin.mandate().period(), desk.words()));
      case Step.AlreadyThere there -> step("there", there.what(), kind(there.kind().name()));
    };
  }

  private String step(String key, Object... arguments) {
    return desk.words().text("desk.secretariat.import.step." + key, arguments);
  }

  private static String kind(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String text(String key) {
    return desk.words().text("desk.secretariat." + key);
  }
}
