//! The property `tar` of `vsh_tests::fuzz`, for any bytes.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| vsh_tests::fuzz::run("tar", data));
