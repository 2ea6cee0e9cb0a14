package permed.landscape.source;

/** Reads the dumps of one source of grants: projects, rejected rows and findings go to the sink. */
public interface SourceReader extends DeliveryReader {}
