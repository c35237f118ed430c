package dev.daymark.feature.docs.markdown.highlight;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names that authors give to the languages of the library. */
final class Languages {

    /** The library's name, then the other ones. */
    private static final List<String> NAMES = List.of(
            "actionscript as as3",
            "asm nasm assembly",
            "asm6502",
            "bbcode",
            "c h",
            "clojure clj cljs edn",
            "cpp c++ cc cxx hpp h++",
            "cs c# csharp",
            "css",
            "csv",
            "d",
            "dart",
            "delphi pascal pas",
            "dockerfile docker containerfile",
            "dtd",
            "env dotenv",
            "fortran f90",
            "golang go",
            "groovy gradle jenkinsfile",
            "handlebars hbs mustache",
            "hosts",
            "htaccess apache apacheconf",
            "html htm xhtml vue svelte",
            "ini cfg conf editorconfig",
            "java",
            "javascript js jsx mjs cjs node",
            "json jsonl geojson",
            "jshintrc json5 jsonc",
            "jsp",
            "kotlin kt kts",
            "latex tex",
            "less scss sass",
            "lisp elisp scheme",
            "lua",
            "makefile make mk",
            "markdown md",
            "mxml",
            "nsis",
            "perl pl",
            "php",
            "powershell posh ps1 pwsh",
            "properties java-properties",
            "proto protobuf proto3",
            "python py py3 python3 pycon",
            "ruby rb",
            "rust rs",
            "sas",
            "scala sbt",
            "sql mysql postgresql pgsql plsql tsql sqlite",
            "tcl",
            "typescript ts tsx mts",
            "unix sh bash shell zsh ksh ash dash",
            "vb vbnet",
            "vhdl",
            "bat batch cmd dosbatch",
            "xml svg xsd xsl xslt pom rss wsdl",
            "yaml yml");

    private static final Map<String, String> SYNTAXES = syntaxes();

    private Languages() {}

    private static Map<String, String> syntaxes() {
        Map<String, String> syntaxes = new HashMap<>();
        for (String names : NAMES) {
            List<String> all = List.of(names.split(" "));
            all.forEach(name -> syntaxes.put(name, "text/" + all.get(0)));
        }
        return Map.copyOf(syntaxes);
    }

    /** The library's name of a language, in any case. */
    static Optional<String> find(String language) {
        return Optional.ofNullable(SYNTAXES.get(language.toLowerCase(Locale.ROOT)));
    }
}
