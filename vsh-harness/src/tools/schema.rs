//! JSON Schemas: made from types, and used to judge arguments.

use std::fmt;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

/// The schema of a type, with all parts inline, as model providers want it.
pub(super) fn of<T: JsonSchema>() -> Value {
    let mut settings = SchemaSettings::draft07();
    settings.inline_subschemas = true;
    settings.meta_schema = None;
    let mut schema = settings.into_generator().into_root_schema_for::<T>().to_value();
    if let Some(object) = schema.as_object_mut() {
        object.remove("title");
        object.entry("properties").or_insert_with(|| Value::Object(serde_json::Map::new()));
    }
    schema
}

/// A JSON Schema, ready to judge.
#[derive(Clone, Debug)]
pub struct Schema(std::sync::Arc<jsonschema::Validator>);

/// Why a value does not fit a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invalid(pub Vec<String>);

/// How many of the reasons are told.
const REASONS: usize = 8;

impl Schema {
    /// Reads a schema; an error is a sentence about it. References to other documents are refused.
    pub fn new(schema: &Value) -> Result<Self, String> {
        let validator = jsonschema::validator_for(schema).map_err(|error| error.to_string())?;
        Ok(Self(std::sync::Arc::new(validator)))
    }

    /// Does a value fit?
    pub fn check(&self, value: &Value) -> Result<(), Invalid> {
        let reasons: Vec<String> = self
            .0
            .iter_errors(value)
            .take(REASONS)
            .map(|error| match error.instance_path().to_string() {
                path if path.is_empty() => error.to_string(),
                path => format!("{path}: {error}"),
            })
            .collect();
        if reasons.is_empty() { Ok(()) } else { Err(Invalid(reasons)) }
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("; "))
    }
}

impl std::error::Error for Invalid {}
