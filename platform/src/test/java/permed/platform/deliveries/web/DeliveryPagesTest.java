package permed.platform.deliveries.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import permed.landscape.delivery.DeliveredField;
import permed.platform.Scene;
import permed.platform.Visits;
import permed.platform.bodies.Capacity;
import permed.platform.deliveries.Deliveries;
import permed.platform.members.Organisation;
import permed.platform.people.Person;

/** A member's programme officer with a spreadsheet, up to the last look before the approval. */
class DeliveryPagesTest extends Visits {

  private static final String HEADER =
      "Number;Title;Start;End;Amount;Currency;Institution;Country\n";
  private static final String GOOD =
      HEADER
          + "G-1;Blood tests that fit;01/02/2024;31/01/2027;250000;EUR;Clinic by the Lake;IE\n"
          + "G-2;Trials at home;01/09/2024;31/08/2026;120000;EUR;University of the West;IE\n";
  private static final String BAD =
      HEADER
          + "G-1;Blood tests that fit;31/02/2024;31/01/2027;250000;EUR;Clinic by the Lake;IE\n"
          + "G-2;Trials at home;01/09/2024;31/08/2026;;EUR;University of the West;IE\n"
          + "G-3;=cmd|' /C calc'!A0;01/09/2024;31/08/2026;5000;EURO;University of the West;IE\n";

  private static final Pattern SELECT =
      Pattern.compile("<select id=\"([^\"]+)\".*?>(.*?)</select>", Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\" selected");

  @Autowired private Deliveries deliveries;
  private Organisation member;
  private Person delegate;
  private String home;

  @BeforeEach
  void sendADelegate() {
    Scene scene = scene();
    member = scene.member("Fund", "IE");
    delegate = scene.person("Delegate");
    scene.seated(scene.seatOf(scene.committee(), "IE"), delegate, member, Capacity.DELEGATE);
    home = "/deliveries/" + member.slug();
  }

  @Test
  void leadsWhoSpeaksForOneOrganisationToIt() {
    assertThat(visit("/deliveries", delegate).location()).isEqualTo(home);
    assertThat(visit("/deliveries", scene().officer()).location()).isEqualTo("/desk/deliveries");
    assertThat(visit(home, delegate).words())
        .contains("Deliveries of " + member.name(), "Deliver a file", "None yet.");
  }

  @Test
  void saysWhyAFileCannotBeUsedAndWhatToDo() {
    assertThat(refused("grants.csv", "")).contains("There is nothing in the file.");
    assertThat(refused("", "x")).contains("Choose a file.");
    assertThat(refused("report.pdf", "%PDF-1.7 x")).contains("This is a PDF", "was made from");
    byte[] office = HexFormat.of().parseHex("d0cf11e0a1b11ae10000");
    assertThat(refused("grants.xls", office)).contains("old kind", "Excel workbook (XLSX)");
    assertThat(refused("grants.xlsx", HexFormat.of().parseHex("504b030401020304")))
        .contains("The file cannot be read");
    assertThat(refused("grants.csv", HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452")))
        .contains("no text in it");
    assertThat(deliveries.list(member.id())).isEmpty();
  }

  @Test
  void guessesTheColumnsAndKeepsWhatWasChosen() {
    String staged = upload(GOOD);

    Page asked = visit(staged, delegate);
    assertThat(asked.words())
        .contains("What the columns mean", "Blood tests that fit", "Number of the grant");
    assertThat(chosen(asked)).containsEntry("use-0", "ID").containsEntry("use-4", "AMOUNT");

    Map<String, String> wrong = new HashMap<>(chosen(asked));
    wrong.put("use-0", "NOTHING");
    wrong.put("use-7", "TITLE");
    wrong.put("currency", "EURO");
    Page again = send(staged, delegate, wrong);

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.words())
        .contains("Say which column holds the number", "Another column is this already")
        .contains("Write the three letters of the currency");
    assertThat(again.holds("currency", "EURO")).isTrue();
    assertThat(chosen(again)).containsEntry("use-0", "NOTHING").containsEntry("use-7", "TITLE");
  }

  @Test
  void showsEachMistakeWithItsRowAndHowToMendIt() {
    Page check = visit(checked(BAD), delegate);

    assertThat(check.words())
        .contains("3 rows read = 3 accepted + 0 left out")
        .contains("Unreadable date", "31/02/2024", "Amount missing", "Unknown currency", "EURO");
    assertThat(check.text()).doesNotContain("<script>").contains("rows-to-mend.xlsx");
  }

  @Test
  void rowsToMendRunNothingInASpreadsheet() {
    String csv = visit(checked(BAD).replace("/check", "/rows-to-mend.csv"), delegate).text();

    assertThat(csv)
        .contains("what to mend", "G-3")
        .doesNotContain(",=cmd")
        .doesNotContain("\"=cmd");
  }

  @Test
  void previewsTheFiguresAndAsksWhoMaySeeWhat() {
    String check = checked(GOOD);
    String preview = check.replace("/check", "/preview");

    Page page = visit(preview, delegate);
    assertThat(page.words())
        .contains("This is your first delivery", "2024", "370,000.00", "Who may see what");

    Map<String, String> terms = terms(page);
    terms.put("sees-abstracts", "MEMBERS");
    terms.put("go", "on");
    assertThat(send(preview, delegate, terms).location())
        .isEqualTo(check.replace("/check", "/approve"));
    Page approve = visit(check.replace("/check", "/approve"), delegate);
    assertThat(approve.words())
        .contains("2 grants; rows left out: 0", "All our grants", "Abstracts Members");
  }

  @Test
  void asksForAReasonWhereTheTotalsContradict() {
    String preview = checked(GOOD).replace("/check", "/preview");
    Map<String, String> terms = terms(visit(preview, delegate));
    terms.put("stated-records", "3");
    terms.put("go", "on");

    Page asked = send(preview, delegate, terms);
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.words()).contains("Totals contradicted", "2 records read, 3 stated");

    Map<String, String> noted = terms(asked);
    noted.put("stated-records", "3");
    noted.put("noted-TotalsContradicted", "One was withdrawn");
    noted.put("go", "on");
    Page on = send(preview, delegate, noted);
    assertThat(on.location()).endsWith("/approve");
    assertThat(visit(on.location(), delegate).words()).contains("One was withdrawn");
  }

  @Test
  void keepsATermThatIsWrongAndSaysSo() {
    String preview = checked(GOOD).replace("/check", "/preview");
    Map<String, String> terms = terms(visit(preview, delegate));
    terms.put("as-of-year", "2999");
    terms.put("stated-amount", "about a million");

    Page again = send(preview, delegate, terms);

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.words()).contains("The day lies ahead", "Write the amount as");
    assertThat(again.holds("stated-amount", "about a million")).isTrue();
  }

  @Test
  void ofTwoOfficersAtOnceTheSecondSeesWhatTheFirstDid() {
    String staged = upload(GOOD);
    Page first = visit(staged, delegate);
    Page second = visit(staged, scene().officer());

    send(staged, delegate, chosen(first));
    Page late = send(staged, delegate, chosen(second));

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.words()).contains("somebody else changed the same thing");
  }

  @Test
  void aMappingWrittenByHandIsHeldToTheSameSource() {
    String mapping = upload(GOOD).replace("/columns", "/mapping");
    Page page = visit(mapping, delegate);

    Page mistaken =
        send(mapping, delegate, form("version", page.version(), "yaml", "id: x\nfoo: bar"));
    assertThat(mistaken.status()).isEqualTo(422);
    assertThat(mistaken.words()).contains("cannot be understood", "line 2");

    String other =
        """
        id: another
        name: A
        licence: CC0-1.0
        attribution: A
        payers: {another: {name: A, area: IE}}
        currency: EUR
        tables: {grants: {project: {id: Number, title: Title}}}
        """;
    Page wrong = send(mapping, delegate, form("version", page.version(), "yaml", other));
    assertThat(wrong.words()).contains("The id has to stay " + source());

    Page right =
        send(
            mapping,
            delegate,
            form(
                "version",
                page.version(),
                "yaml",
                other.replace("id: another", "id: " + source())));
    assertThat(visit(right.location(), delegate).words()).contains("2 rows read");
  }

  @Test
  void whatIsThrownAwayIsGone() {
    String staged = upload(GOOD);
    String discard = staged.replace("/columns", "/discard");
    Page sure = visit(discard, delegate);

    assertThat(send(discard, delegate, form("version", sure.version())).location()).isEqualTo(home);

    assertThat(visit(home, delegate).words()).contains("Thrown away");
    assertThat(visit(staged, delegate).location()).isEqualTo(home);
    assertThat(upload(GOOD)).endsWith("/columns");
  }

  @Test
  void theSameFileTwiceLeadsToTheFirst() {
    String staged = upload(GOOD);

    Page again = upload(home + "/new", delegate, "file", "grants.csv", bytes(GOOD));

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.text()).contains("still being prepared", staged);
  }

  @Test
  void knowsNothingOfTheDeliveriesOfOthers() {
    String staged = upload(GOOD);
    Organisation other = scene().member("Other", "DE");

    assertThat(visit(staged.replace(member.slug(), other.slug()), delegate).status())
        .isEqualTo(404);
    assertThat(visit(home + "/" + UUID.randomUUID() + "/check", delegate).status()).isEqualTo(404);
    assertThat(visit(home + "/nonsense/check", delegate).status()).isEqualTo(404);
  }

  @Test
  void theSecretariatSeesWhoDeliveredAndWhoDidNot() {
    upload(GOOD);

    String words = visit("/desk/deliveries", scene().officer()).words();

    assertThat(words).contains(member.name(), "Never delivered", "1 file");
  }

  private String source() {
    return deliveries.sourceOf(member.id());
  }

  /** Uploads a file and answers where it is worked on. */
  private String upload(String content) {
    Page page = upload(home + "/new", delegate, "file", "grants.csv", bytes(content));
    assertThat(page.status()).as(page.words()).isEqualTo(303);
    return String.valueOf(page.location());
  }

  /** Uploads a file, accepts the columns as guessed, and answers where it is checked. */
  private String checked(String content) {
    String staged = upload(content);
    Map<String, String> columns = chosen(visit(staged, delegate));
    columns.put("dates", "dd/MM/yyyy");
    Page page = send(staged, delegate, columns);
    assertThat(page.status()).as(page.words()).isEqualTo(303);
    return String.valueOf(page.location());
  }

  private String refused(String name, String content) {
    return refused(name, bytes(content));
  }

  private String refused(String name, byte[] content) {
    Page page = upload(home + "/new", delegate, "file", name, content);
    assertThat(page.status()).isEqualTo(422);
    return page.words();
  }

  /** The form of the columns as the page has it. */
  private static Map<String, String> chosen(Page page) {
    Map<String, String> form = new HashMap<>();
    Matcher select = SELECT.matcher(page.text());
    while (select.find()) {
      Matcher option = OPTION.matcher(select.group(2));
      form.put(select.group(1), option.find() ? option.group(1) : "");
    }
    form.put("version", page.version());
    form.put("sheet", "");
    form.put("currency", "EUR");
    return form;
  }

  private static Map<String, String> terms(Page page) {
    Map<String, String> form = new HashMap<>();
    form.put("version", page.version());
    form.put("extent", "COMPLETE");
    form.put("as-of-day", "1");
    form.put("as-of-month", "3");
    form.put("as-of-year", "2026");
    for (DeliveredField field : List.of(DeliveredField.values())) {
      form.put(TermsForm.control(field), "PUBLIC");
    }
    return form;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
