package permed.platform.secretariat.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.people.Acts;
import permed.platform.people.SignedIn;
import permed.platform.secretariat.imports.ImportColumn;
import permed.platform.secretariat.imports.ImportPlan;
import permed.platform.secretariat.imports.ImportTables;
import permed.platform.secretariat.imports.Imports;
import permed.platform.secretariat.imports.RunOutcome;
import permed.platform.secretariat.imports.Upload;
import permed.platform.secretariat.imports.UploadId;
import permed.platform.secretariat.imports.UploadOutcome;
import permed.platform.site.Allowed;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.SummaryLine;
import permed.platform.site.TableFile;
import permed.platform.site.Today;

/** Bulk import of members and people: upload, preview, import, and the rows to mend. */
@Controller
@RequestMapping(SecretariatDesk.IMPORT)
class ImportController {

  private static final String UPLOAD = "secretariat/desk-import";
  private static final String PREVIEW = "secretariat/desk-preview";

  private final Imports imports;
  private final PreviewMaker previews;
  private final Names names;
  private final Acts acts;
  private final Today today;
  private final DeskPages desk;

  ImportController(
      Imports imports, PreviewMaker previews, Names names, Acts acts, Today today, DeskPages desk) {
    this.imports = imports;
    this.previews = previews;
    this.names = names;
    this.acts = acts;
    this.today = today;
    this.desk = desk;
  }

  @GetMapping
  @Allowed(Right.SECRETARIAT)
  ModelAndView imports() {
    return Reply.page(UPLOAD, page(Form.empty(SecretariatDesk.FIELDS), ""));
  }

  @PostMapping
  @Allowed(Right.SECRETARIAT)
  ModelAndView upload(
      @RequestParam("sheet") MultipartFile sheet, @AuthenticationPrincipal SignedIn who)
      throws IOException {
    Form form = Form.empty(SecretariatDesk.FIELDS);
    if (sheet.isEmpty()) {
      return Reply.invalid(UPLOAD, page(form.wrong("sheet", "desk.secretariat.import.none"), ""));
    }
    return switch (imports.upload(fileName(sheet), sheet.getBytes(), acts.by(who))) {
      case UploadOutcome.Staged it ->
          Reply.seeOther(SecretariatDesk.IMPORT + "/" + it.upload().id());
      case UploadOutcome.Refused it ->
          Reply.invalid(
              UPLOAD,
              page(
                  form.wrong("sheet", "desk.secretariat.import.unusable", it.why().seen()),
                  it.why().remedy()));
    };
  }

  @GetMapping("/template.{ending}")
  @Allowed(Right.SECRETARIAT)
  void template(@PathVariable String ending, HttpServletResponse response) throws IOException {
    TableFile.send(ImportTables.template(), "members-and-people", ending, response);
  }

  @GetMapping("/{id}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView preview(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "0") int page) {
    Upload upload = found(id);
    return imports
        .preview(upload.id())
        .map(
            plan ->
                Reply.page(
                    PREVIEW,
                    previews.page(
                        upload, plan, show, page, Form.empty(SecretariatDesk.FIELDS), false)))
        .orElseGet(() -> gone(upload));
  }

  @PostMapping("/{id}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView run(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    Upload upload = found(id);
    FormReader form = FormReader.of(SecretariatDesk.FIELDS, entered);
    return switch (imports.run(upload.id(), form.line("fingerprint"), acts.by(who))) {
      case RunOutcome.Imported it ->
          Reply.seeOther(
              SecretariatDesk.IMPORT,
              "desk.secretariat.import.done",
              upload.fileName(),
              it.rows(),
              it.leftOut());
      case RunOutcome.PlanChanged it -> again(upload, Form.empty(SecretariatDesk.FIELDS), true);
      case RunOutcome.RowRefused it ->
          again(
              upload,
              Form.empty(SecretariatDesk.FIELDS)
                  .wrong("fingerprint", "desk.secretariat.import.refused", it.row(), it.why()),
              false);
      case RunOutcome.Gone it -> gone(upload);
    };
  }

  @GetMapping("/{id}/to-mend.{ending}")
  @Allowed(Right.SECRETARIAT)
  void toMend(@PathVariable UUID id, @PathVariable String ending, HttpServletResponse response)
      throws IOException {
    Upload upload = found(id);
    ImportPlan plan = imports.preview(upload.id()).orElseThrow(SecretariatDesk::unknown);
    TableFile.send(ImportTables.toMend(plan), "rows-to-mend", ending, response);
  }

  private ModelAndView again(Upload upload, Form form, boolean changed) {
    return imports
        .preview(upload.id())
        .map(plan -> previews.page(upload, plan, "", 0, form, changed))
        .map(page -> Reply.stale(PREVIEW, page))
        .orElseGet(() -> gone(upload));
  }

  private static ModelAndView gone(Upload upload) {
    return Reply.seeOther(
        SecretariatDesk.IMPORT, "desk.secretariat.import.gone", upload.fileName());
  }

  private ImportPage page(Form form, String mend) {
    List<SummaryLine> columns =
        Arrays.stream(ImportColumn.values())
            .map(column -> SummaryLine.of(column.header(), column.meaning()))
            .toList();
    return new ImportPage(
        desk.places(SecretariatDesk.IMPORT),
        form,
        mend,
        imports.list().stream().map(this::row).toList(),
        columns);
  }

  private ImportPage.Row row(Upload upload) {
    Upload.Done done = upload.done();
    String key = "desk.secretariat.import.";
    return new ImportPage.Row(
        done == null ? SecretariatDesk.IMPORT + "/" + upload.id() : "",
        upload.fileName(),
        names.actor(upload.by()),
        desk.words().formats().day(today.dayOf(upload.at())),
        done == null
            ? desk.words()
                .text(key + "waits", desk.words().formats().day(today.dayOf(upload.expires())))
            : desk.words().text(key + "was-done", done.imported(), done.leftOut()));
  }

  /** Some browsers send the whole path of the file. */
  private static String fileName(MultipartFile sheet) {
    String name = sheet.getOriginalFilename();
    String last = name == null ? "" : name.replaceAll("^.*[\\\\/]", "").strip();
    String plain = last.replaceAll("\\p{Cntrl}", "");
    return plain.isEmpty() ? "sheet" : plain.substring(0, Math.min(120, plain.length()));
  }

  private Upload found(UUID id) {
    return imports.find(new UploadId(id)).orElseThrow(SecretariatDesk::unknown);
  }
}
