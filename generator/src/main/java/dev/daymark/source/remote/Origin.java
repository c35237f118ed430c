package dev.daymark.source.remote;

import java.net.URL;
import java.util.Locale;
import org.eclipse.jgit.transport.URIish;

/** A server, as browsers tell them apart: what is meant for one is not for another. */
record Origin(String scheme, String host, int port) {

    static Origin of(URIish uri) {
        return of(uri.getScheme() == null ? "ssh" : uri.getScheme(), uri.getHost(), uri.getPort());
    }

    static Origin of(URL url) {
        return of(url.getProtocol(), url.getHost(), url.getPort());
    }

    private static Origin of(String scheme, String host, int port) {
        String name = scheme.toLowerCase(Locale.ROOT);
        int usual = name.equals("https") ? 443 : name.equals("http") ? 80 : 0;
        return new Origin(name, String.valueOf(host).toLowerCase(Locale.ROOT), port < 0 ? usual : port);
    }
}
