package permed.landscape.source.cordis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import permed.landscape.source.csv.Header;
import permed.landscape.source.zip.ZipMember;

/**
 * The parts of a dump, in the order they are read. The first column of each is the project's id.
 */
enum CordisFile {
  PROJECT("project.csv", ProjectColumn.values(), ProjectColumn.ID),
  ORGANIZATION(
      "organization.csv",
      OrganizationColumn.values(),
      OrganizationColumn.PROJECT,
      OrganizationColumn.NAME),
  EURO_SCI_VOC(
      "euroSciVoc.csv", EuroSciVocColumn.values(), EuroSciVocColumn.PROJECT, EuroSciVocColumn.CODE),
  TOPICS("topics.csv", TopicColumn.values(), TopicColumn.PROJECT, TopicColumn.TOPIC),
  LEGAL_BASIS(
      "legalBasis.csv", LegalBasisColumn.values(), LegalBasisColumn.PROJECT, LegalBasisColumn.CODE),
  WEB_LINK("webLink.csv", WebLinkColumn.values(), WebLinkColumn.PROJECT, WebLinkColumn.URL);

  private final String fileName;
  private final List<Column> columns;
  private final List<Column> needed;

  CordisFile(String fileName, Column[] columns, Column... needed) {
    this.fileName = fileName;
    this.columns = List.of(columns);
    this.needed = List.of(needed);
  }

  String fileName() {
    return fileName;
  }

  List<Column> columns() {
    return columns;
  }

  /** The part a file in the archive is, told by its name in any case and any folder. */
  static Optional<CordisFile> of(ZipMember member) {
    return Arrays.stream(values())
        .filter(part -> part.fileName.equalsIgnoreCase(member.simpleName()))
        .findFirst();
  }

  /** The names of the columns without which the file says nothing; empty if all are there. */
  List<String> missingFrom(Header header) {
    List<String> missing = new ArrayList<>(namesOf(needed, header));
    if (this == PROJECT && !hasName(header)) {
      missing.add("title or acronym");
    }
    return missing;
  }

  /** The names of the other columns that are interpreted and not there. */
  List<String> absentFrom(Header header) {
    return namesOf(columns.stream().filter(column -> !needed.contains(column)).toList(), header);
  }

  private static boolean hasName(Header header) {
    return !isAbsent(ProjectColumn.TITLE, header) || !isAbsent(ProjectColumn.ACRONYM, header);
  }

  private static boolean isAbsent(Column column, Header header) {
    return header.positionOf(column.names()) < 0;
  }

  private static List<String> namesOf(List<Column> columns, Header header) {
    return columns.stream()
        .filter(column -> isAbsent(column, header))
        .map(column -> column.names().getFirst())
        .toList();
  }
}
