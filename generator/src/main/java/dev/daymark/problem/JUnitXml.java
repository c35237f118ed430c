package dev.daymark.problem;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Problems as a JUnit report, which every CI server shows: each file with problems is a test case, and fails when a problem
 * of it fails the build.
 */
public final class JUnitXml {

    private static final String SUITE = "daymark";

    private final SortedMap<String, List<Problem>> byFile = new TreeMap<>();
    private final FailOn failOn;

    /**
     * A report.
     *
     * @param problems in any order
     * @param severalRepositories whether paths begin with the repository's name
     * @param failOn from which severity up a problem is a failure
     */
    public JUnitXml(Collection<Problem> problems, boolean severalRepositories, FailOn failOn) {
        this.failOn = failOn;
        problems.stream().sorted().forEach(problem -> byFile.computeIfAbsent(
                        file(problem.location(), severalRepositories), file -> new ArrayList<>())
                .add(problem));
    }

    private static String file(SourceLocation location, boolean severalRepositories) {
        String place = severalRepositories || location.path().isEmpty() ? location.pathInRun() : location.path();
        return place.isEmpty() ? "configuration" : place;
    }

    /** Writes the report: one passing test case when there is no problem at all. UTF-8. Leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", SUITE);
            xml.writeAttribute("tests", Integer.toString(Math.max(1, byFile.size())));
            xml.writeAttribute("failures", Long.toString(failures()));
            xml.writeCharacters("\n");
            if (byFile.isEmpty()) {
                begin("validate", xml);
                end(xml);
            }
            for (var file : byFile.entrySet()) {
                begin(file.getKey(), xml);
                writeProblems(file.getValue(), xml);
                end(xml);
            }
            end(xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private long failures() {
        return byFile.values().stream().filter(this::fails).count();
    }

    private boolean fails(List<Problem> problems) {
        return failOn.count(problems) > 0;
    }

    private void writeProblems(List<Problem> problems, XMLStreamWriter xml) throws XMLStreamException {
        if (fails(problems)) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", characters(failOn.count(problems) + " of severity " + failOn.label()));
            xml.writeAttribute("type", SUITE);
        } else {
            xml.writeStartElement("system-out");
        }
        for (Problem problem : problems) {
            xml.writeCharacters(characters(ProblemLog.headline(problem, false)
                    + problem.hint().map(hint -> "\n    " + hint).orElse("")
                    + "\n"));
        }
        xml.writeEndElement();
    }

    private static void begin(String name, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", SUITE);
        xml.writeAttribute("name", characters(name));
    }

    private static void end(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    /** Without what XML 1.0 cannot hold, however it is written. */
    private static String characters(String text) {
        return text.codePoints()
                .map(character -> isXml(character) ? character : '\ufffd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character < 0xd800)
                || (character >= 0xe000 && character != 0xfffe && character != 0xffff);
    }
}
