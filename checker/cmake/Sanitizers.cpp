// Defaults for sanitized programs. LLVM's libraries are not sanitized: a slab that our inline copy of an LLVM
// allocator poisons, their copy never unpoisons; and containers cross the border both ways.
extern "C" const char *__asan_default_options() { return "allow_user_poisoning=0:detect_container_overflow=0"; }
