package permed.platform.secretariat.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.BodyId;
import permed.platform.secretariat.GrantAgreements;
import permed.platform.secretariat.Officers;
import permed.platform.secretariat.Request;
import permed.platform.secretariat.RequestStatus;
import permed.platform.secretariat.Requester;
import permed.platform.secretariat.Requests;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;
import permed.platform.site.SummaryLine;
import permed.platform.site.Today;
import permed.platform.site.Wording;

/** Makes the page of one request on the desk. */
@Component
class RequestDeskPages {

  private final Requests requests;
  private final Officers officers;
  private final GrantAgreements agreements;
  private final Bodies bodies;
  private final Names names;
  private final RequestWords words;
  private final Today today;
  private final DeskPages desk;

  RequestDeskPages(
      Requests requests,
      Officers officers,
      GrantAgreements agreements,
      Bodies bodies,
      Names names,
      RequestWords words,
      Today today,
      DeskPages desk) {
    this.requests = requests;
    this.officers = officers;
    this.agreements = agreements;
    this.bodies = bodies;
    this.names = names;
    this.words = words;
    this.today = today;
    this.desk = desk;
  }

  Request found(String number) {
    return requests.find(number).orElseThrow(SecretariatDesk::unknown);
  }

  /** The page with its forms filled with where the request stands. */
  RequestDeskPage fresh(Request request) {
    return page(request, Form.empty(SecretariatDesk.FIELDS).withVersion(request.seen()), false);
  }

  /** The page with what was entered into one of its forms. */
  RequestDeskPage page(Request request, Form form, boolean stale) {
    Wording english = desk.words();
    return new RequestDeskPage(
        desk.places(SecretariatDesk.INBOX + "/" + request.number()),
        request.number(),
        SecretariatDesk.INBOX + "/" + request.number(),
        words.subject(request, english),
        request.letter().text(),
        words.state(request.status(), english),
        lines(request, english),
        words.history(request.entries(), english),
        over(known(request.status()), form),
        stale,
        requests.canBeMailed(request),
        choices(english));
  }

  private static Form known(RequestStatus status) {
    return Form.empty(SecretariatDesk.FIELDS)
        .with("officer", status.officer())
        .with("partner", status.partner())
        .with("priority", status.priority())
        .with("state", status.state())
        .withDay("due", status.due());
  }

  /** What was entered into one form, over what the others start from. */
  private static Form over(Form known, Form entered) {
    Map<String, List<String>> values = new HashMap<>(known.values());
    values.putAll(entered.values());
    return new Form(known.words(), values, entered.errors());
  }

  private RequestDeskPage.Choices choices(Wording english) {
    return new RequestDeskPage.Choices(
        names.people(officers.on(today.day()).keySet()),
        names.organisations(agreements.partnersOn(today.day())),
        RequestWords.priorities(english),
        RequestWords.states(english));
  }

  private List<SummaryLine> lines(Request request, Wording english) {
    RequestStatus status = request.status();
    List<SummaryLine> lines = new ArrayList<>();
    lines.add(line("kind", english.text("secretariat.kind." + request.letter().kind())));
    lines.add(line("from", words.from(request.letter().sender(), english)));
    if (request.letter().sender() instanceof Requester.Outside outside && outside.email() != null) {
      lines.add(line("email", outside.email()));
    }
    lines.add(
        line(
            "received",
            english.text(
                "desk.secretariat.received",
                words.day(request, english),
                english.text("desk.secretariat.channel." + request.receipt().channel()))));
    lines.add(line("has", words.has(status)));
    lines.add(line("due", english.formats().day(status.due())));
    lines.add(line("priority", english.text("desk.secretariat.priority." + status.priority())));
    BodyId body = request.receipt().body();
    if (body != null) {
      lines.add(line("body", bodies.ledger().body(body).name()));
    }
    lines.add(
        line(
            "visibility",
            english.text("desk.secretariat.visibility." + request.receipt().visibility())));
    return lines;
  }

  private SummaryLine line(String label, String text) {
    return SummaryLine.of(desk.words().text("desk.secretariat.line." + label), text);
  }
}
