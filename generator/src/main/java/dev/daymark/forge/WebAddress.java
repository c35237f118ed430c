package dev.daymark.forge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A web address or git remote, split. Never holds credentials.
 *
 * @param origin such as {@code https://github.com}, host in lower case; a git remote's {@code ssh} becomes {@code https}
 * @param host in lower case, without port
 * @param path segments as written, not decoded, none empty
 * @param query what follows the question mark, not decoded; empty without one
 * @param ssh whether it was an ssh remote, whose path can differ from that of the web page
 */
record WebAddress(String origin, String host, List<String> path, String query, boolean ssh) {

    private static final int MAX_LENGTH = 4096;

    static Optional<WebAddress> parse(String text) {
        String address = text.strip();
        if (address.length() > MAX_LENGTH || address.chars().anyMatch(c -> c <= ' ' || c == '\\' || c == 127)) {
            return Optional.empty();
        }
        int scheme = address.indexOf("://");
        if (scheme >= 0) {
            return withScheme(address.substring(0, scheme).toLowerCase(Locale.ROOT), address.substring(scheme + 3));
        }
        int colon = address.indexOf(':');
        int slash = address.indexOf('/');
        if (colon <= 0 || (slash >= 0 && slash < colon)) {
            return Optional.empty();
        }
        // The form of scp, user@host:path. Without a dot it is an alias from somebody's ssh configuration.
        String host = withoutUser(address.substring(0, colon));
        return host.indexOf('.') < 0 ? Optional.empty() : build("https", host, "", address.substring(colon + 1), true);
    }

    private static Optional<WebAddress> withScheme(String scheme, String rest) {
        int slash = rest.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String authority = withoutUser(rest.substring(0, slash));
        int colon = authority.lastIndexOf(':');
        String host = colon < 0 ? authority : authority.substring(0, colon);
        String port = colon < 0 ? "" : authority.substring(colon);
        if (port.length() > 6 || !port.chars().skip(1).allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return switch (scheme) {
            case "https", "git+https" ->
                build("https", host, port.equals(":443") ? "" : port, rest.substring(slash), false);
            case "http" -> build("http", host, port.equals(":80") ? "" : port, rest.substring(slash), false);
            // The port of ssh or git says nothing of the web server's.
            case "ssh", "git+ssh", "ssh+git", "git" -> build("https", host, "", rest.substring(slash), true);
            default -> Optional.empty();
        };
    }

    private static Optional<WebAddress> build(String scheme, String written, String port, String rest, boolean ssh) {
        String host = webHost(written.toLowerCase(Locale.ROOT));
        if (host.isEmpty() || !host.chars().allMatch(WebAddress::isHostCharacter)) {
            return Optional.empty();
        }
        int fragment = rest.indexOf('#');
        String place = fragment < 0 ? rest : rest.substring(0, fragment);
        int mark = place.indexOf('?');
        String query = mark < 0 ? "" : place.substring(mark + 1);
        List<String> path = Arrays.stream((mark < 0 ? place : place.substring(0, mark)).split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .toList();
        boolean climbs = path.stream().map(PercentCoding::decode).anyMatch(s -> s.equals("..") || s.equals("."));
        return climbs
                ? Optional.empty()
                : Optional.of(new WebAddress(scheme + "://" + host + port, host, path, query, ssh));
    }

    private static String withoutUser(String authority) {
        return authority.substring(authority.lastIndexOf('@') + 1);
    }

    /** The big forges answer ssh on port 443 under names of their own. */
    private static String webHost(String host) {
        return switch (host) {
            case "ssh.github.com", "www.github.com" -> "github.com";
            case "altssh.gitlab.com", "www.gitlab.com" -> "gitlab.com";
            case "altssh.bitbucket.org", "www.bitbucket.org" -> "bitbucket.org";
            default -> host;
        };
    }

    private static boolean isHostCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    }

    /** The first segments, decoded, behind the origin. */
    String page(int segments) {
        return origin + "/" + PercentCoding.encode(PercentCoding.decode(String.join("/", path.subList(0, segments))));
    }

    /** The segments from one on, decoded. */
    String rest(int from) {
        return PercentCoding.decode(String.join("/", path.subList(from, path.size())));
    }
}
