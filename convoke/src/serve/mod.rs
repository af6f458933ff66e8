//! The server: one screen of routes, then one synchronous answer for each request.

pub mod address;
pub mod api;
pub mod aside;
pub mod asked;
pub mod embed;
pub mod flow;
pub mod form;
pub mod front;
pub mod headers;
pub mod invite;
pub mod letter;
pub mod log;
pub mod openapi;
pub mod page;
pub mod personal;
pub mod sent;
pub mod settings;
pub mod shell;
pub mod sign_in;
pub mod wrong;

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, State};
use axum::http::{
    Extensions, HeaderMap, Method, Request, Response, StatusCode, Uri, Version, header,
};
use faces::lang::Tag;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{NotForContentType, Predicate, SizeAbove};

use crate::house::House;
use crate::live::Live;
use crate::people::viewer::Viewer;
use asked::{Answer, Asked};

/// Where a request leads, before anybody knows who asks.
enum Route {
    /// The list of hubs, or the only one.
    Front,
    /// A script, style or font.
    Asset(String),
    /// Whether the server answers.
    Health,
    /// Something of a hub: its name (none when it is the only one), language, path.
    Hub { name: Option<String>, lang: Option<Tag>, path: String },
}

/// The routes. `/{lang}/…` are pages, `/api/…` views and acts for programs, `/log/…` the record as
/// static files; with several hubs, a hub's name stands before (`/{hub}/api`, `/{lang}/{hub}/…`).
fn route(house: &House, path: &str) -> Route {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let hub = |name: Option<&str>, lang, rest: &[&str]| Route::Hub {
        name: name.map(str::to_owned),
        lang,
        path: rest.join("/"),
    };
    let several = house.hubs.len() != 1;
    match parts.as_slice() {
        [] => Route::Front,
        ["health"] => Route::Health,
        ["assets", name] => Route::Asset((*name).to_owned()),
        all @ ["api" | "log", ..] if !several => hub(None, None, all),
        [name, all @ ..] if several && matches!(all.first(), Some(&"api" | &"log")) => {
            hub(Some(name), None, all)
        }
        [code, rest @ ..] => match (exact(code), rest) {
            (Some(_), []) if several => Route::Front,
            (Some(tag), [name, rest @ ..]) if several => hub(Some(name), Some(tag), rest),
            (Some(tag), rest) => hub(None, Some(tag), rest),
            (None, _) => hub(None, None, &parts),
        },
    }
}

/// A language code as it stands in addresses: nothing but the code itself.
fn exact(code: &str) -> Option<Tag> {
    Tag::ALL.into_iter().find(|tag| tag.code() == code)
}

/// The product as a service.
pub fn service(house: Arc<House>) -> Router {
    let small = SizeAbove::new(512).and(NotForContentType::const_new("application/octet-stream"));
    // Packed, an answer has no length: over HTTP/1.0 nobody would see that it was cut.
    let new = |_: StatusCode, version: Version, _: &HeaderMap, _: &Extensions| {
        version != Version::HTTP_10
    };
    Router::new()
        .fallback(edge)
        .layer(CompressionLayer::new().compress_when(small.and(new)))
        .with_state(house)
}

/// What every request passes: headers read, body read within limits, answered, headers added.
async fn edge(
    State(house): State<Arc<House>>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    request: Request<Body>,
) -> Response<Body> {
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let https = house.https();
    let head = method == Method::HEAD;
    let version = request.version();
    let answer = match method {
        Method::GET | Method::HEAD | Method::POST => {
            let headers = request.headers().clone();
            let sent = match method {
                Method::POST => {
                    let known = crate::people::sign_in::is_known(&house, &headers)
                        || crate::people::personal::is_known(&house, &headers);
                    sent::read(request, known).await
                }
                _ => Ok(sent::Sent::default()),
            };
            let method = if head { Method::GET } else { method };
            let from = reader(&headers, from.ip(), house.settings.origin.is_some());
            let work = move || {
                let answer = respond(&house, method, &uri, headers, sent, from);
                match version {
                    Version::HTTP_10 if !head => flow::measured(answer, from, &house.data),
                    _ => answer,
                }
            };
            tokio::task::spawn_blocking(work).await.unwrap_or_else(|fault| {
                tracing::error!("a page broke off: {fault}");
                asked::answer(StatusCode::INTERNAL_SERVER_ERROR, "text/plain", "500")
            })
        }
        _ => {
            let mut no = asked::answer(StatusCode::METHOD_NOT_ALLOWED, "text/plain", "405");
            asked::with(&mut no, header::ALLOW, "GET, HEAD, POST");
            no
        }
    };
    let (mut parts, body) = answer.into_parts();
    headers::secure(&mut parts.headers, https);
    parts.version = version;
    if head {
        if let Some(bytes) = body.whole() {
            parts.headers.insert(header::CONTENT_LENGTH, bytes.len().into());
        }
        return Response::from_parts(parts, Body::empty());
    }
    Response::from_parts(parts, body.into_body())
}

/// Where a reader is. A proxy on this machine says so in a header; nobody else is believed.
fn reader(headers: &HeaderMap, from: IpAddr, behind_proxy: bool) -> IpAddr {
    if !behind_proxy || !from.is_loopback() {
        return from;
    }
    let said = headers.get("x-forwarded-for").and_then(|value| value.to_str().ok());
    let last = said.and_then(|said| said.rsplit(',').next());
    last.and_then(|last| last.trim().parse().ok()).unwrap_or(from)
}

/// One request, one answer.
fn respond(
    house: &Arc<House>,
    method: Method,
    uri: &Uri,
    headers: HeaderMap,
    sent: Result<sent::Sent, StatusCode>,
    from: IpAddr,
) -> Answer {
    let Some(path) = address::decoded(uri.path()) else {
        return asked::answer(StatusCode::BAD_REQUEST, "text/plain", "400");
    };
    let (name, lang, path) = match route(house, &path) {
        Route::Front => return front::page(house, &headers, &path),
        Route::Health => return asked::answer(StatusCode::OK, "text/plain", "ok\n"),
        Route::Asset(name) => return front::asset(&name, &headers),
        Route::Hub { name, lang, path } => (name, lang, path),
    };
    let live = match &name {
        Some(name) => house.hubs.get(name),
        None => house.only(),
    };
    let Some(live) = live.cloned() else {
        return asked::answer(StatusCode::NOT_FOUND, "text/plain", "404 not found");
    };
    let question = uri.query().unwrap_or_default().to_owned();
    let root = name.as_deref().map(|name| format!("/{name}")).unwrap_or_default();
    if lang.is_none() && method == Method::GET && !is_machine(&path) {
        return in_own_language(&headers, &root, &path, &question);
    }
    let tag = lang.unwrap_or_else(|| asked::preferred(&headers));
    let viewer = viewer(house, &live, &path, &headers);
    let refused = sent.as_ref().err().copied();
    let (fields, body) = sent.unwrap_or_default();
    let asked = Asked {
        base: format!("/{}{root}", tag.code()),
        lang: house.languages.lang(tag),
        query: address::fields(&question),
        now: house.clock.now(),
        house: house.clone(),
        sent: fields,
        live,
        method,
        path,
        question,
        headers,
        body,
        from,
        viewer,
        root,
        aside: None,
    };
    match refused {
        Some(status) => wrong::kept_status(&asked, status),
        None => answer(asked),
    }
}

/// Where a link without a language leads: to the same page in the reader's own.
fn in_own_language(headers: &HeaderMap, root: &str, path: &str, question: &str) -> Answer {
    let mark = if question.is_empty() { "" } else { "?" };
    let code = asked::preferred(headers).code();
    let to = format!("/{code}{root}/{}{mark}{question}", encoded_path(path));
    asked::go(StatusCode::SEE_OTHER, &to)
}

/// Who asks, as their cookies or token say; nobody where accounts cannot be read.
fn viewer(house: &House, live: &Live, path: &str, headers: &HeaderMap) -> Viewer {
    let viewer = if personal::is_own(path) {
        crate::people::personal::viewer(house, live, headers)
    } else if embed::is_own(path) {
        Ok(Viewer::default())
    } else {
        crate::people::sign_in::viewer(house, live, headers)
    };
    viewer.unwrap_or_else(|fault| {
        tracing::error!("accounts: {fault}");
        Viewer::default()
    })
}

/// Whether a path is for programs, and so has no language.
fn is_machine(path: &str) -> bool {
    matches!(path.split('/').next(), Some("api" | "log"))
}

fn encoded_path(path: &str) -> String {
    path.split('/').map(address::encoded).collect::<Vec<_>>().join("/")
}

/// A request about one hub.
fn answer(mut asked: Asked) -> Answer {
    if let Some(path) = asked.path.strip_prefix("log/").map(str::to_owned) {
        return log::file(&asked, &path);
    }
    if is_machine(&asked.path) {
        return api::answer(asked);
    }
    let frame = sign_in::answer(&asked).or_else(|| settings::answer(&asked));
    let own = frame.or_else(|| personal::answer(&asked)).or_else(|| embed::answer(&asked));
    if let Some(answer) = own.or_else(|| aside::answer(&asked)) {
        return answer;
    }
    if asked.method == Method::POST {
        return form::post(&asked);
    }
    let (path, sibling) = address::sibling(&asked.path);
    asked.path = path.to_owned();
    page::get(&asked, sibling)
}

/// Serves until the process is asked to stop.
///
/// # Errors
/// When the address cannot be listened on.
pub async fn run(
    house: Arc<House>,
    listener: tokio::net::TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let service = service(house).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop).await
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn only_a_proxy_on_this_machine_says_where_a_reader_is() {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", header::HeaderValue::from_static("9.9.9.9, 10.1.2.3"));
        let (here, elsewhere) = ("127.0.0.1".parse().unwrap(), "8.8.8.8".parse().unwrap());
        let said: IpAddr = "10.1.2.3".parse().unwrap();
        assert_eq!(reader(&headers, here, true), said, "the last one is the proxy's own word");
        assert_eq!(reader(&headers, here, false), here);
        assert_eq!(reader(&headers, elsewhere, true), elsewhere);
    }
}
