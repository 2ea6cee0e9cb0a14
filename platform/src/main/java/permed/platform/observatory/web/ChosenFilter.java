package permed.platform.observatory.web;

/** A filter in force, with the link that takes it away. */
record ChosenFilter(String dimension, String value, String removeHref) {}
