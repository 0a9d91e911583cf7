//! The tool by which a model gives a structured result.

use serde_json::Value;
use vsh_core::host::BoxFuture;

use crate::sandbox::SandboxError;
use crate::tools::{Tool, ToolContext, ToolResult, ToolSpec};

/// Its name.
pub(super) const NAME: &str = "give_result";

/// What its argument is called, where the schema is not an object's.
const VALUE: &str = "value";

pub(super) struct ResultTool {
    schema: Value,
    wrapped: bool,
}

impl ResultTool {
    pub(super) fn new(schema: Value) -> Self {
        let is_object = schema.get("type").and_then(Value::as_str) == Some("object");
        match is_object {
            true => Self { schema, wrapped: false },
            false => {
                let properties = serde_json::json!({ VALUE: schema });
                let schema =
                    serde_json::json!({ "type": "object", "properties": properties, "required": [VALUE] });
                Self { schema, wrapped: true }
            }
        }
    }

    /// The result in the arguments of a call.
    pub(super) fn unwrap(&self, mut arguments: Value) -> Value {
        match self.wrapped {
            true => arguments.get_mut(VALUE).map(Value::take).unwrap_or_default(),
            false => arguments,
        }
    }
}

impl Tool for ResultTool {
    fn spec(&self) -> ToolSpec {
        ToolSpec {
            name: NAME.to_owned(),
            description: "Give the result of the task, once, when all work is done.".to_owned(),
            parameters: self.schema.clone(),
        }
    }

    fn call<'a>(&'a self, _: &'a ToolContext, _: Value) -> BoxFuture<'a, Result<ToolResult, SandboxError>> {
        Box::pin(std::future::ready(Ok(ToolResult::text("Accepted"))))
    }
}
