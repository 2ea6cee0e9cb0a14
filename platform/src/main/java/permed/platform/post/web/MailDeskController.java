package permed.platform.post.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import permed.platform.people.Acts;
import permed.platform.people.SignedIn;
import permed.platform.post.MailFilter;
import permed.platform.post.MailState;
import permed.platform.post.Mails;
import permed.platform.post.RetryOutcome;
import permed.platform.post.SentMail;
import permed.platform.site.Allowed;
import permed.platform.site.Choice;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.Paging;
import permed.platform.site.PlatformSettings;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Tag;

/** The desk's list of mails: what went out, what waits, what failed. Nobody reads their text. */
@Controller
class MailDeskController {

  static final String HOME = "/desk/mail";

  private static final String FIELDS = "desk.mail.field";
  private static final int PAGE = 50;

  private final Mails mails;
  private final DeskPages desk;
  private final Acts acts;
  private final PlatformSettings settings;

  MailDeskController(Mails mails, DeskPages desk, Acts acts, PlatformSettings settings) {
    this.mails = mails;
    this.desk = desk;
    this.acts = acts;
    this.settings = settings;
  }

  @GetMapping(HOME)
  @Allowed(Right.SECRETARIAT)
  ModelAndView mails(
      @RequestParam MultiValueMap<String, String> asked, @RequestParam Optional<UUID> after) {
    FormReader form = FormReader.of(FIELDS, asked);
    MailFilter filter =
        new MailFilter(form.choice("state", MailState.class).orElse(null), form.line("to"));
    List<SentMail> found = mails.list(filter, after.orElse(null), PAGE);
    MailDeskPage page =
        new MailDeskPage(
            desk.places(HOME),
            Form.empty(FIELDS).with("state", filter.state()).with("to", filter.to()),
            Stream.of(MailState.values())
                .map(state -> Choice.of(state.name(), word(state)))
                .toList(),
            counts(),
            found.stream().map(this::row).toList(),
            new Paging("", found.size() < PAGE ? "" : next(filter, found.getLast().id())));
    return Reply.page("post/desk-mail", page);
  }

  @PostMapping(HOME + "/{id}/retry")
  @Allowed(Right.SECRETARIAT)
  ModelAndView retry(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who) {
    String said =
        switch (mails.retry(id, acts.by(who))) {
          case RetryOutcome.Planned planned -> "desk.mail.retried";
          case RetryOutcome.NotWaiting sent -> "desk.mail.not-waiting";
          case RetryOutcome.TextGone gone -> "desk.mail.text-gone";
          case RetryOutcome.Unknown unknown -> "desk.mail.unknown";
        };
    return Reply.seeOther(HOME, said);
  }

  private List<String> counts() {
    return mails.counts().entrySet().stream()
        .map(count -> word(count.getKey()) + ": " + desk.words().formats().whole(count.getValue()))
        .toList();
  }

  private MailDeskPage.Row row(SentMail mail) {
    boolean waits = mail.state() == MailState.PLANNED || mail.state() == MailState.FAILED;
    return new MailDeskPage.Row(
        moment(mail.created()),
        mail.to(),
        mail.subject(),
        new Tag(word(mail.state()), tone(mail.state())),
        attempts(mail),
        mail.error(),
        waits ? HOME + "/" + mail.id() + "/retry" : "");
  }

  private String attempts(SentMail mail) {
    if (mail.state() == MailState.SENT) {
      return moment(mail.sent());
    }
    String times = desk.words().count("desk.mail.attempts", mail.attempts());
    return mail.state() == MailState.PLANNED && mail.attempts() > 0
        ? times + ", " + desk.words().text("desk.mail.next", moment(mail.nextAttempt()))
        : times;
  }

  private String moment(@Nullable Instant at) {
    return at == null ? "" : desk.words().formats().moment(at, settings.zone());
  }

  private String word(MailState state) {
    return desk.words().text("desk.mail.state." + state);
  }

  private static Tag.Tone tone(MailState state) {
    return switch (state) {
      case PLANNED, SENDING -> Tag.Tone.WAITING;
      case SENT -> Tag.Tone.GOOD;
      case FAILED -> Tag.Tone.WRONG;
    };
  }

  private static String next(MailFilter filter, UUID last) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(HOME).queryParam("after", last);
    if (filter.state() != null) {
      address.queryParam("state", filter.state());
    }
    if (!filter.to().isEmpty()) {
      address.queryParam("to", "{to}");
    }
    return address.encode().buildAndExpand(filter.to()).toString();
  }
}
