//! The providers by name: where they are and which variable holds their key.

use std::sync::Arc;

use super::{Anthropic, ModelError, ModelErrorKind, ModelProvider, OpenAi};

/// A provider.
#[derive(Clone, Copy, Debug)]
pub struct ProviderSpec {
    /// Its name, as in `anthropic/model`.
    pub name: &'static str,
    /// Where it is, unless `base_variable` says otherwise.
    pub base: &'static str,
    /// The variable that holds another address.
    pub base_variable: &'static str,
    /// The variable that holds the key; a provider on this machine may need none.
    pub key_variable: Option<&'static str>,
}

const fn spec(
    name: &'static str,
    base: &'static str,
    base_variable: &'static str,
    key_variable: Option<&'static str>,
) -> ProviderSpec {
    ProviderSpec { name, base, base_variable, key_variable }
}

/// All providers, sorted by name.
pub const PROVIDERS: &[ProviderSpec] = &[
    spec("anthropic", "https://api.anthropic.com", "ANTHROPIC_BASE_URL", Some("ANTHROPIC_API_KEY")),
    spec("ollama", "http://127.0.0.1:11434/v1", "OLLAMA_BASE_URL", None),
    spec("openai", "https://api.openai.com/v1", "OPENAI_BASE_URL", Some("OPENAI_API_KEY")),
    spec("openrouter", "https://openrouter.ai/api/v1", "OPENROUTER_BASE_URL", Some("OPENROUTER_API_KEY")),
    spec("vllm", "http://127.0.0.1:8000/v1", "VLLM_BASE_URL", None),
];

/// The provider of that name, with its key from `variable` (as a rule, the environment). The error says which variable
/// to set.
pub fn provider(
    name: &str,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<Arc<dyn ModelProvider>, ModelError> {
    let Some(spec) = PROVIDERS.iter().find(|spec| spec.name == name) else {
        let names: Vec<&str> = PROVIDERS.iter().map(|spec| spec.name).collect();
        let message = format!("there is no provider '{name}'; there are: {}", names.join(", "));
        return Err(ModelError::new(ModelErrorKind::Invalid, message));
    };
    let set = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
    let base = set(spec.base_variable).unwrap_or_else(|| spec.base.to_owned());
    let key = match spec.key_variable {
        None => None,
        Some(name) => Some(set(name).ok_or_else(|| {
            let message = format!("no key for {}: set the environment variable {name}", spec.name);
            ModelError::new(ModelErrorKind::Authentication, message)
        })?),
    };
    Ok(match name {
        "anthropic" => Arc::new(Anthropic::new(&base, key.unwrap_or_default())),
        _ => Arc::new(OpenAi::new(spec.name, &base, key)),
    })
}
