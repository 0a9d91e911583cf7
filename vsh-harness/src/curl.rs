//! `curl`, for sandboxes that may reach some places: a command that is absent unless a [`NetworkPolicy`] is given.
//!
//! Each request and each redirect is judged: the origin and the path must be allowed, the method too; names are resolved
//! here and addresses that are not public are refused. Secrets are put into headers at this boundary, where no script
//! sees them; a server that shows them in its answer does, so inject them only for servers that do not.

mod address;
mod options;
mod transfer;

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderName, HeaderValue};
use reqwest::{Client, Method, Url};
use vsh_core::exec::world::CustomCommand;
use vsh_core::host::BoxFuture;
use vsh_core::utility::{Cx, Error, ExitStatus};

use crate::model::install_crypto;

/// What may be reached.
#[derive(Clone, Debug)]
pub struct NetworkPolicy {
    rules: Vec<Rule>,
    /// The most bytes of a request's body: 1 MiB if nothing is said.
    pub max_request: usize,
    /// The most bytes of an answer: 16 MiB if nothing is said.
    pub max_response: u64,
    /// How long a transfer may take, redirects included: 30 s if nothing is said.
    pub timeout: Duration,
    /// The most redirects: 5 if nothing is said.
    pub max_redirects: usize,
    /// May addresses of this machine and of private networks be reached? No, if nothing is said.
    pub private_addresses: bool,
}

/// A place that may be reached.
#[derive(Clone, Debug)]
pub struct Rule {
    base: Url,
    methods: Vec<Method>,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Rule {
    /// An origin and a path prefix, as `https://api.example.com/v1/`: what is at the path itself and below it. GET and
    /// HEAD are allowed. An error is a sentence.
    pub fn new(base: &str) -> Result<Self, String> {
        let base = Url::parse(base).map_err(|error| format!("{base}: {error}"))?;
        if !matches!(base.scheme(), "http" | "https") || base.query().is_some() || base.fragment().is_some() {
            return Err(format!("{base}: not an origin and a path"));
        }
        Ok(Self { base, methods: vec![Method::GET, Method::HEAD], headers: Vec::new() })
    }

    /// Allows these methods, and no others.
    pub fn with_methods(mut self, methods: &[&str]) -> Result<Self, String> {
        let parse = |method: &&str| {
            Method::from_bytes(method.as_bytes()).map_err(|error| format!("{method}: {error}"))
        };
        self.methods = methods.iter().map(parse).collect::<Result<_, _>>()?;
        Ok(self)
    }

    /// Puts a header into each request, instead of one of that name that a script gives.
    pub fn with_header(mut self, name: &str, value: &str) -> Result<Self, String> {
        let header = HeaderName::from_bytes(name.as_bytes()).map_err(|error| format!("{name}: {error}"))?;
        let mut value =
            HeaderValue::from_str(value).map_err(|_| format!("the value of {name} is no header's"))?;
        value.set_sensitive(true);
        self.headers.push((header, value));
        Ok(self)
    }

    fn allows(&self, url: &Url) -> bool {
        let base = self.base.path();
        let below = |rest: &str| rest.is_empty() || base.ends_with('/') || rest.starts_with('/');
        url.origin() == self.base.origin() && url.path().strip_prefix(base).is_some_and(below)
    }
}

impl NetworkPolicy {
    /// A policy with these rules and all else as the fields say.
    pub fn new(rules: impl IntoIterator<Item = Rule>) -> Self {
        Self {
            rules: rules.into_iter().collect(),
            max_request: 1 << 20,
            max_response: 16 << 20,
            timeout: Duration::from_secs(30),
            max_redirects: 5,
            private_addresses: false,
        }
    }

    /// The rule that allows a request, or why none does.
    fn judge(&self, url: &Url, method: &Method) -> Result<&Rule, String> {
        if !url.username().is_empty() || url.password().is_some() {
            return Err("a user in the address".to_owned());
        }
        let path = url.path().to_ascii_lowercase();
        if ["%2e", "%2f", "%5c", "%00"].iter().any(|code| path.contains(code)) {
            return Err("an encoded dot, slash or NUL in the path".to_owned());
        }
        if !self.private_addresses && address::is_private_literal(url) {
            return Err("the address is not public".to_owned());
        }
        let here: Vec<&Rule> = self.rules.iter().filter(|rule| rule.allows(url)).collect();
        let allowed = here.iter().find(|rule| rule.methods.contains(method)).copied();
        allowed.ok_or_else(|| match here.is_empty() {
            true => format!("{}{} is not allowed", url.origin().ascii_serialization(), url.path()),
            false => format!("the method {method} is not allowed there"),
        })
    }
}

/// The command.
pub struct Curl {
    policy: NetworkPolicy,
    client: Client,
}

impl Curl {
    /// A `curl` that keeps to a policy. An error is a sentence.
    pub fn new(policy: NetworkPolicy) -> Result<Self, String> {
        install_crypto();
        let resolver = Arc::new(address::Resolver { private: policy.private_addresses });
        let client = Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .dns_resolver(resolver)
            .build()
            .map_err(|error| error.to_string())?;
        Ok(Self { policy, client })
    }
}

impl CustomCommand for Curl {
    fn run<'a>(&'a self, cx: &'a mut Cx<'_>) -> BoxFuture<'a, Result<ExitStatus, Error>> {
        Box::pin(async move {
            let options = match options::parse(cx.arguments()) {
                Ok(options) => options,
                Err(message) => {
                    cx.diagnose(message).await?;
                    return Ok(ExitStatus::USAGE);
                }
            };
            transfer::run(self, cx, &options).await
        })
    }
}

#[cfg(test)]
mod tests;
