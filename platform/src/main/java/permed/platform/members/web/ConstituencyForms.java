package permed.platform.members.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;
import permed.platform.members.Constituency;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.ConstituencyNames;
import permed.platform.members.HeldSeat;
import permed.platform.members.Membership;
import permed.platform.members.Register;
import permed.platform.members.Stage;
import permed.platform.site.Control;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormPage.Deed;
import permed.platform.site.FormReader;
import permed.platform.site.Place;
import permed.platform.site.SummaryLine;
import permed.platform.site.Wording;

/** The page of constituencies and its forms, with what a withdrawal touches. */
record ConstituencyForms(Register register, DeskPages desk) {

  /** A region as the form names it. */
  record Region(ConstituencyCode code, String name, Country country) {}

  private Wording words() {
    return desk.words();
  }

  String name(Constituency constituency) {
    return new ConstituencyNames(words()).of(constituency);
  }

  String organisation(Membership membership) {
    return register.organisation(membership.organisation()).name();
  }

  ConstituenciesDeskPage page(List<Place> places) {
    return new ConstituenciesDeskPage(
        places,
        Stream.of(Constituency.Kind.REGION, Constituency.Kind.COUNTRY, Constituency.Kind.COMMISSION)
            .map(this::section)
            .toList());
  }

  /** Countries nobody acts for are left out: every country of the world is known. */
  private ConstituenciesDeskPage.Section section(Constituency.Kind kind) {
    return new ConstituenciesDeskPage.Section(
        "section-" + kind,
        words().text("members.section." + kind),
        register.constituencies().stream()
            .filter(one -> one.kind() == kind)
            .filter(one -> kind != Constituency.Kind.COUNTRY || !open(one).isEmpty())
            .sorted(Comparator.comparing(this::name))
            .map(this::row)
            .toList());
  }

  private ConstituenciesDeskPage.Row row(Constituency one) {
    int open = open(one).size();
    String path = MembersDesk.CONSTITUENCIES + "/" + one.code() + "/withdrawal";
    return new ConstituenciesDeskPage.Row(
        one.code().value(),
        name(one),
        one.kind() == Constituency.Kind.REGION ? country(one.country()) : "",
        words().formats().whole(open),
        open == 0 ? "" : path);
  }

  private String country(@Nullable Country country) {
    return Objects.requireNonNull(country, "a region lies in a country").name(words().locale());
  }

  /** Memberships that a withdrawal would end. */
  List<Membership> open(Constituency constituency) {
    return register.memberships().stream()
        .filter(one -> one.constituency().equals(constituency.code()))
        .filter(one -> Stage.after(one.last().stage()).contains(Stage.WITHDRAWN))
        .toList();
  }

  FormPage adding(Form form) {
    String path = MembersDesk.CONSTITUENCIES;
    return FormPage.of(
        desk.about(
            path,
            words().text("desk.members.add-region"),
            words().text("desk.members.constituencies"),
            words().text("desk.members.add-region.lead")),
        Deed.of(path + "/new", path, words().text("desk.members.add-region.save")),
        form,
        List.of(
            Control.text("region-name"),
            Control.text("code"),
            Control.choose("country", new OrganisationForm(words()).countries()),
            Control.lines("reason", 2),
            Control.text("evidence")));
  }

  Optional<Region> readRegion(FormReader form) {
    String name = form.requiredLine("region-name");
    form.requiredLine("code");
    Optional<ConstituencyCode> code =
        form.parsed("code", ConstituencyForms::code, "desk.members.no-code");
    form.requiredLine("country");
    Optional<Country> country = form.parsed("country", Country::parse, "form.no-choice");
    if (code.isPresent() && country.isPresent()) {
      if (!code.get().value().startsWith(country.get().code() + "-")) {
        form.wrong("code", "desk.members.code-elsewhere", country.get().code());
      }
    }
    return form.isWrong() || code.isEmpty() || country.isEmpty()
        ? Optional.empty()
        : Optional.of(new Region(code.get(), name, country.get()));
  }

  private static Optional<ConstituencyCode> code(String text) {
    try {
      return Optional.of(new ConstituencyCode(text)).filter(code -> code.value().contains("-"));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  FormPage withdrawing(Constituency constituency, Form form, List<HeldSeat> seats) {
    String path = MembersDesk.CONSTITUENCIES;
    String name = name(constituency);
    return FormPage.of(
            desk.about(
                path,
                words().text("desk.members.withdraw", name),
                words().text("desk.members.constituencies"),
                words().text("desk.members.withdraw.lead")),
            Deed.grave(
                path + "/" + constituency.code() + "/withdrawal",
                path,
                words().text("desk.members.withdraw.save", name)),
            form,
            List.of(Control.day("on"), Control.text("evidence"), Control.lines("reason", 3)))
        .knowing(touched(constituency, seats));
  }

  private List<SummaryLine> touched(Constituency constituency, List<HeldSeat> seats) {
    List<SummaryLine> lines = new ArrayList<>();
    for (Membership membership : open(constituency)) {
      lines.add(
          new SummaryLine(
              words().text("desk.members.touched.membership"),
              words()
                  .text(
                      "desk.members.touched.as",
                      organisation(membership),
                      words().text("members.as." + membership.kind())),
              MembersDesk.ORGANISATIONS
                  + "/"
                  + register.organisation(membership.organisation()).slug(),
              words().text("desk.members.look")));
    }
    for (HeldSeat seat : seats) {
      lines.add(
          new SummaryLine(
              words().text("desk.members.touched.seat"),
              words().text("desk.members.touched.in", seat.role(), seat.body()),
              seat.href(),
              words().text("desk.members.look")));
    }
    return lines;
  }
}
