package permed.landscape.source.mapping.suggest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a column may be, told by its name: words in English, French, German, Spanish, Italian,
 * Dutch, Swedish and others that funders use. The first field whose word stands in the name counts,
 * longer words before shorter ones.
 */
enum Field {
  /** Columns that only look like one of those below. */
  NOTHING("programofficer programofficername email phone website contact"),
  ABSTRACT(
      "abstract summary resume zusammenfassung kurzfassung resumen samenvatting sammanfattning"
          + " sammendrag tiivistelma riassunto objective description descripcion beschreibung"),
  TITLE(
      "title titre titel titolo titulo thema onderwerp rubrik otsikko tytul nazev tema"
          + " denominacion intitule name"),
  ACRONYM("acronym acronyme akronym acronimo kurzbezeichnung shorttitle"),
  START(
      "startdate start begin beginn debut inicio inizio startdatum aloitus od laufzeitvon"
          + " datestart"),
  END("enddate end ende fin fine slut slutdatum einddatum loppu do laufzeitbis dateend closing"),
  SIGNED(
      "decision decided awarddate awarded signed signature bewilligung decisionyear year edition"
          + " annee jahr ano anno ar"),
  AMOUNT(
      "amount grantamount awardamount budget funding total sum summe fordersumme betrag montant"
          + " aide subvention importe importo bedrag belopp bidrag belob kwota dotacja castka"
          + " commitment cost value"),
  CURRENCY("currency devise wahrung moneda valuta waluta mena"),
  ORGANISATION(
      "org institution organisation organization university recipient beneficiary beneficiaire host"
          + " researchbody zuwendungsempfanger einrichtung institut etablissement organisme entidad"
          + " ente instelling larosate beneficjent prijemce mottagare"),
  COUNTRY("country pays land pais paese staat maa kraj"),
  CITY("city ville stadt ort ciudad citta plaats stad kaupunki miasto"),
  INVESTIGATOR(
      "investigator leadapplicant applicant principalinvestigator pi researcher responsable"
          + " projektleiter antragsteller investigador ricercatore onderzoeker forskare kierownik"
          + " mainresearcher leader"),
  ORCID("orcid"),
  PAYER(
      "funder funderName fundingorganisation ressort ministry ministere financeur agency payer"
          + " finanziatore"),
  PROGRAMME(
      "programme program programma programa forderprogramm action call appel bando convocatoria"),
  SCHEME("scheme instrument fundingtype typeofaward grantscheme activity mechanism"),
  DISCIPLINE("discipline field subject fachgebiet domaine area amne disciplina keyword keywords"),
  ID(
      "id grantid grantnumber projectid proposalid awardid reference ref code number nr numero"
          + " nummer no forderkennzeichen fkz aktenzeichen dnr expediente diarienummer");

  private final List<String> words;

  Field(String words) {
    this.words =
        Arrays.stream(words.split(" ")).map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /** The field a name most likely means; empty if no word is known. */
  static Optional<Field> of(String column) {
    List<String> parts = Names.words(column);
    String joined = String.join("", parts);
    return Arrays.stream(values())
        .filter(field -> field.strength(parts, joined) > 0)
        .max(Comparator.comparingInt(field -> field.strength(parts, joined)));
  }

  /** The longest word of the field in the name; a name that is the word itself counts most. */
  private int strength(List<String> parts, String joined) {
    int best = 0;
    for (String word : words) {
      if (joined.equals(word)) {
        best = Math.max(best, 100 + word.length());
      } else if (parts.contains(word) || (word.length() > 5 && joined.contains(word))) {
        best = Math.max(best, word.length());
      }
    }
    return best;
  }
}
