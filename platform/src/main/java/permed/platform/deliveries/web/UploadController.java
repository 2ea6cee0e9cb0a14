package permed.platform.deliveries.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.deliveries.Deliveries;
import permed.platform.deliveries.FileKind;
import permed.platform.deliveries.UploadOutcome;
import permed.platform.members.Organisation;
import permed.platform.people.Acts;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Form;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** The first step of a delivery: the file. */
@Controller
@RequestMapping(DeliveryPages.ALL + "/{organisation}/new")
class UploadController {

  private static final String TEMPLATE = "deliveries/upload";
  private static final int LONGEST_NAME = 120;

  private final Deliveries deliveries;
  private final Desk desk;
  private final Acts acts;

  UploadController(Deliveries deliveries, Desk desk, Acts acts) {
    this.deliveries = deliveries;
    this.desk = desk;
    this.acts = acts;
  }

  @GetMapping
  @Allowed(Right.ORGANISATION)
  ModelAndView toUpload(@PathVariable String organisation) {
    Organisation member = desk.organisation(organisation);
    return Reply.page(TEMPLATE, page(member, Form.empty(DeliveryPages.FIELDS), "", ""));
  }

  @PostMapping
  @Allowed(Right.ORGANISATION)
  ModelAndView upload(
      @PathVariable String organisation,
      @RequestParam("file") MultipartFile file,
      @AuthenticationPrincipal SignedIn who)
      throws IOException {
    Organisation member = desk.organisation(organisation);
    Form form = Form.empty(DeliveryPages.FIELDS);
    String name = fileName(file);
    if (name.isEmpty()) {
      return refused(member, form.wrong("file", "desk.deliveries.refused.none"), "", "");
    }
    try (InputStream content = file.getInputStream()) {
      return switch (deliveries.upload(member.id(), name, content, acts.by(who))) {
        case UploadOutcome.Staged it -> Reply.seeOther(DeliveryPages.next(member, it.staging()));
        case UploadOutcome.TooLarge it ->
            refused(
                member,
                form.wrong("file", "desk.deliveries.refused.too-large", it.megabytes()),
                desk.text("mend.too-large"),
                "");
        case UploadOutcome.NoTable it ->
            refused(member, form.wrong("file", key("refused", it.kind())), mend(it.kind()), "");
        case UploadOutcome.Unreadable it ->
            refused(
                member,
                form.wrong("file", "desk.deliveries.refused.unreadable", it.reason().seen()),
                it.reason().remedy(),
                "");
        case UploadOutcome.KnownBefore it ->
            refused(
                member,
                form.wrong(
                    "file",
                    it.staging().isOpen()
                        ? "desk.deliveries.refused.open"
                        : "desk.deliveries.refused.delivered",
                    desk.day(it.staging().upload().at())),
                "",
                DeliveryPages.next(member, it.staging()));
      };
    }
  }

  private ModelAndView refused(Organisation member, Form form, String mend, String known) {
    return Reply.invalid(TEMPLATE, page(member, form, mend, known));
  }

  private UploadPage page(Organisation member, Form form, String mend, String known) {
    return new UploadPage(
        desk.headOfUpload(member),
        DeliveryPages.of(member) + "/new",
        form,
        mend,
        known,
        deliveries.megabytes());
  }

  private String mend(FileKind kind) {
    return desk.words().text(key("mend", kind));
  }

  private static String key(String what, FileKind kind) {
    return "desk.deliveries." + what + "." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Some browsers send the whole path of the file. */
  private static String fileName(MultipartFile file) {
    String name = file.getOriginalFilename();
    String last = name == null ? "" : name.replaceAll("^.*[\\\\/]", "").strip();
    String plain = last.replaceAll("\\p{Cntrl}", "");
    return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
  }
}
