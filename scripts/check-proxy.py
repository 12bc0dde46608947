"""Looks at `quoth serve --behind-proxy` through the proxies of packaging/. usage: check-proxy.py BINARY"""
import http.client, json, pathlib, shutil, socket, ssl, subprocess, sys, tempfile, time, urllib.parse

BINARY = sys.argv[1]
ROOT = pathlib.Path(__file__).parent.parent
NAME = "quoth.example"
faults = []


def expect(what, holds):
    if not holds:
        faults.append(what)
        print("  not so: " + what)


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def wait_for(port):
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), 0.2).close()
            return
        except OSError:
            time.sleep(0.1)


class Named(http.client.HTTPSConnection):
    """A connection to this machine, to a port of ours, that knows the site by its name."""

    def connect(self):
        plain = socket.create_connection(("127.0.0.1", self.port), 20)
        self.sock = self._context.wrap_socket(plain, server_hostname=NAME)


def ask(context, port, method, path, body=None, headers={}):
    connection = Named(NAME, port, context=context) if context else http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request(method, path, body.encode() if body else None, {"Host": NAME, **headers})
        answer = connection.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
    finally:
        connection.close()


def nginx(folder, tls, plain, site):
    conf = (ROOT / "packaging/nginx.conf").read_text()
    # Its file as it is, but for the ports and where the certificate lies.
    for old, new in [("/etc/letsencrypt/live/quoth.example/", f"{folder}/"), ("listen 80;", f"listen 127.0.0.1:{plain};"),
                     ("listen [::]:80;", ""), ("listen 443 ", f"listen 127.0.0.1:{tls} "), ("127.0.0.1:8470", f"127.0.0.1:{site}")]:
        assert old in conf, f"packaging/nginx.conf has no “{old}”"
        conf = conf.replace(old, new)
    conf = "\n".join(line for line in conf.splitlines() if "[::]:443" not in line)
    (folder / "site.conf").write_text(conf)
    (folder / "nginx.conf").write_text(f"daemon off; pid {folder}/pid; error_log {folder}/error.log;\nevents {{}}\n"
                                       f"http {{ access_log off; include {folder}/site.conf; }}\n")
    return [shutil.which("nginx") or "/usr/sbin/nginx", "-c", str(folder / "nginx.conf")]


def caddy(folder, tls, plain, site):
    conf = (ROOT / "packaging/Caddyfile").read_text()
    for old, new in [("\nquoth.example {", f"\n{{\n\tadmin off\n\thttp_port {plain}\n\tskip_install_trust\n}}\nhttps://{NAME}:{tls} {{\n\tbind 127.0.0.1\n"
                                           f"\ttls {folder}/fullchain.pem {folder}/privkey.pem"), ("127.0.0.1:8470", f"127.0.0.1:{site}")]:
        assert old in conf, f"packaging/Caddyfile has no “{old.strip()}”"
        conf = conf.replace(old, new)
    (folder / "Caddyfile").write_text(conf)
    return [shutil.which("caddy"), "run", "--adapter", "caddyfile", "--config", str(folder / "Caddyfile")]


def look(proxy, folder, record, token_of_feed):
    tls, plain, site = free_port(), free_port(), free_port()
    log = open(folder / "log", "w")
    server = subprocess.Popen([BINARY, "serve", "--record", record, "--port", str(site), "--behind-proxy", "--public", "--name", NAME, "--site",
                               f"https://{NAME}", "--hub", "https://hub.example/"], stdout=log, stderr=log)
    front = subprocess.Popen(proxy(folder, tls, plain, site), stdout=log, stderr=log)
    try:
        wait_for(site)
        wait_for(tls)
        context = ssl.create_default_context(cafile=folder / "fullchain.pem")
        checks(context, tls, plain, site, token_of_feed, redirects=proxy is nginx)
    finally:
        for process in (front, server):
            process.terminate()
        front.wait(20)
        expect("the server ends when it is asked to", server.wait(20) == 0)


def checks(context, tls, plain, site, token_of_feed, redirects):
    def via(method, path, body=None, headers={}):
        return ask(context, tls, method, path, body, headers)

    if redirects:
        status, headers, _ = ask(None, plain, "GET", "/about?a=1")
        expect("plain HTTP leads to TLS", status == 301 and headers["location"] == f"https://{NAME}/about?a=1")
    status, headers, body = via("GET", "/")
    expect("the first page comes", status == 200 and b"Quoth" in body)
    for name, part in [("strict-transport-security", "max-age="), ("content-security-policy", "default-src 'none'"),
                       ("x-content-type-options", "nosniff"), ("referrer-policy", "no-referrer"), ("etag", '"')]:
        expect(f"{name} is there", part in headers.get(name, ""))
    expect("a page that is known is not sent again", via("GET", "/", headers={"If-None-Match": headers["etag"]})[0] == 304)
    expect("another name is refused", ask(None, site, "GET", "/", headers={"Host": "evil.example"})[0] == 421)
    # Logging in: only over TLS, with the cookie that no other host can set.
    form = urllib.parse.urlencode({"name": "ida", "password": "a ferry in the night"})
    typed = {"Content-Type": "application/x-www-form-urlencoded", "Origin": f"https://{NAME}"}
    expect("a password without TLS is refused", ask(None, site, "POST", "/login", form, {**typed, "Origin": f"http://{NAME}"})[0] == 403)
    expect("a page of another site cannot log in", via("POST", "/login", form, {**typed, "Origin": "https://evil.example"})[0] == 403)
    status, headers, _ = via("POST", "/login", form, {**typed, "X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "http"})
    cookie = headers.get("set-cookie", "")
    expect("logging in leads on", status == 303)
    expect("the cookie is bound to the host and to TLS", cookie.startswith("__Host-quoth=") and all(
        part in cookie for part in ("; Secure", "; HttpOnly", "; Path=/", "; SameSite=Lax")) and "domain" not in cookie.lower())
    session = {"Cookie": cookie.split(";")[0]}
    expect("who is logged in has an account", via("GET", "/account", headers=session)[0] == 200)
    expect("who is not has none", via("GET", "/account")[0] in (302, 303))
    status, _, body = via("GET", "/admin/audit.json", headers=session)
    addresses = {entry.get("address") for entry in json.loads(body).get("entries", json.loads(body).get("items", []))}
    expect("a client cannot say that it is another one", status == 200 and "127.0.0.1" in addresses and "203.0.113.9" not in addresses)
    # Addresses, feeds and limits.
    status, _, body = via("GET", "/search.atom?q=pier")
    expect("a feed has addresses of the site", status == 200 and f"https://{NAME}/".encode() in body and b"127.0.0.1" not in body)
    status, headers, body = via("GET", f"/following/{token_of_feed}.atom")
    expect("a feed that is followed names its hub", status == 200 and "https://hub.example/" in headers.get("link", "")
           and f"https://{NAME}/following/{token_of_feed}.atom" in headers.get("link", ""))
    odd = "/who/" + urllib.parse.quote("A/B %2F “C”", safe="")
    direct = ask(None, site, "GET", odd, headers={"X-Forwarded-Proto": "https"})
    expect("an encoded path comes through as it is", via("GET", odd)[2] == direct[2])
    draft = {"Content-Type": "text/plain"}
    status, _, body = via("POST", "/check", "“The fire was no accident,” said Nora Brandvik.", draft)
    expect("a draft is checked", status == 200 and b"Brandvik" in body)
    expect("a draft that is too large is refused", via("POST", "/check", "x" * (3 << 20), draft)[0] == 413)


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="check-proxy"))
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={NAME}", "-addext",
                    f"subjectAltName=DNS:{NAME}", "-keyout", folder / "privkey.pem", "-out", folder / "fullchain.pem"],
                   check=True, capture_output=True)
    record = str(folder / "record")
    subprocess.run([BINARY, "add", "--record", record, "-q", ROOT / "Examples/harbour/sources"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([BINARY, "user", "add", "ida", "--role", "admin", "--record", record], input="a ferry in the night\n", text=True,
                   check=True, capture_output=True)
    made = subprocess.run([BINARY, "follow", "add", "--everything", "--json", "--record", record], capture_output=True, text=True, check=True)
    token = json.loads(made.stdout)["feed"].rsplit("/", 1)[1].split(".")[0]
    for proxy in (nginx, caddy):
        if not shutil.which(proxy.__name__) and not pathlib.Path("/usr/sbin/" + proxy.__name__).exists():
            print(f"{proxy.__name__}: passed over, since it is not installed")
            continue
        known = len(faults)
        look(proxy, folder, record, token)
        print(f"{proxy.__name__}: {'all holds' if len(faults) == known else 'see above'}")
    return 1 if faults else 0


sys.exit(main())
