package dev.daymark.source.remote;

import java.io.IOException;
import java.net.Proxy;
import java.net.URL;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;
import org.eclipse.jgit.transport.http.JDKHttpConnection;

/** Connections that show credentials to one server only, wherever that server redirects to. */
record GuardedHttp(Origin origin) implements HttpConnectionFactory {

    @Override
    public HttpConnection create(URL url) throws IOException {
        return create(url, Proxy.NO_PROXY);
    }

    @Override
    public HttpConnection create(URL url, Proxy proxy) throws IOException {
        return new Connection(url, proxy, Origin.of(url).equals(origin));
    }

    private static final class Connection extends JDKHttpConnection {

        private final boolean trusted;

        Connection(URL url, Proxy proxy, boolean trusted) throws IOException {
            super(url, proxy);
            this.trusted = trusted;
        }

        @Override
        public void setRequestProperty(String key, String value) {
            if (trusted || !key.equalsIgnoreCase("Authorization")) {
                super.setRequestProperty(key, value);
            }
        }
    }
}
