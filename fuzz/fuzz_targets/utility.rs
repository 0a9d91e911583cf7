#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| vsh_tests::fuzz::run("utility", data));
