package permed.cli;

import picocli.CommandLine.Command;

/** What can be done with mappings of spreadsheets. */
@Command(
    name = "mapping",
    description = "Write and try mappings: how a spreadsheet becomes projects.",
    subcommands = {MappingSuggestCommand.class, MappingCheckCommand.class, MappingAddCommand.class})
final class MappingCommand {}
