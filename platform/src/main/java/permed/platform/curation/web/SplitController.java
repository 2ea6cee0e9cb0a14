package permed.platform.curation.web;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.project.Award;
import permed.platform.curation.Curation;
import permed.platform.observatory.Landscape;
import permed.platform.observatory.Reading;
import permed.platform.people.Acts;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Choice;
import permed.platform.site.Control;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormPage.Deed;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** Takes a record out of the award it was counted in. */
@Controller
@RequestMapping(CurationDesk.SPLIT)
class SplitController {

  private final Curation curation;
  private final Landscape landscape;
  private final Acts acts;
  private final DeskPages desk;

  SplitController(Curation curation, Landscape landscape, Acts acts, DeskPages desk) {
    this.curation = curation;
    this.landscape = landscape;
    this.acts = acts;
    this.desk = desk;
  }

  @GetMapping
  @Allowed(Right.SECRETARIAT)
  ModelAndView toSplit(@RequestParam String record) {
    return Reply.page(
        FormPage.TEMPLATE, page(record, award(record), Form.empty(CurationDesk.FIELDS)));
  }

  @PostMapping
  @Allowed(Right.SECRETARIAT)
  ModelAndView split(
      @RequestParam String record,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    Award award = award(record);
    FormReader form = FormReader.of(CurationDesk.FIELDS, entered);
    form.requiredLine("apart");
    Optional<SourceRecordId> apart =
        form.parsed("apart", text -> recordOf(award, text), "form.no-choice");
    form.requiredText("reason");
    if (form.isWrong() || apart.isEmpty()) {
      return Reply.invalid(FormPage.TEMPLATE, page(record, award, form.form()));
    }
    List<SourceRecordId> others =
        award.records().stream().map(Project::id).filter(id -> !id.equals(apart.get())).toList();
    curation.split(apart.get(), others, acts.by(who, form));
    return Reply.seeOther(CurationDesk.AWARDS, "desk.curation.recorded");
  }

  private FormPage page(String record, Award award, Form form) {
    SourceRecordId id = SourceRecordId.parse(record).orElseThrow(CurationDesk::unknown);
    return FormPage.of(
        desk.about(
            CurationDesk.AWARDS, text("split.title"), text("split.back"), text("split.lead")),
        Deed.of(CurationDesk.split(id), CurationDesk.project(id), text("split.do")),
        form,
        List.of(
            Control.radios("apart", award.records().stream().map(this::choice).toList()),
            Control.lines("reason", 3)));
  }

  private Choice choice(Project record) {
    return new Choice(record.id().toString(), record.id().toString(), Records.name(record));
  }

  private Award award(String record) {
    try (Reading reading = landscape.open().orElseThrow(CurationDesk::unknown)) {
      return SourceRecordId.parse(record)
          .flatMap(new Records(reading, desk.words().formats())::shared)
          .orElseThrow(CurationDesk::unknown);
    }
  }

  private static Optional<SourceRecordId> recordOf(Award award, String text) {
    return SourceRecordId.parse(text)
        .filter(id -> award.records().stream().anyMatch(record -> record.id().equals(id)));
  }

  private String text(String key) {
    return desk.words().text("desk.curation." + key);
  }
}
