/* What drivers state about themselves. No #pragma once: whoever redefines one of these includes this again. */
#undef PAGED_CODE
#undef PAGED_CODE_LOCKED
#undef PAGED_ASSERT
/* The real ones end in a semicolon, and drivers leave theirs out. */
#define PAGED_CODE() __irqlint_paged_code();
#define PAGED_CODE_LOCKED() __irqlint_paged_code_locked();
#define PAGED_ASSERT(...) __irqlint_assert(!!(__VA_ARGS__))

#undef ASSERT
#undef ASSERTMSG
#undef RTL_SOFT_ASSERT
#undef RTL_SOFT_ASSERTMSG
#undef RTL_VERIFY
#undef RTL_VERIFYMSG
#undef RTL_SOFT_VERIFY
#undef RTL_SOFT_VERIFYMSG
#define ASSERT(...) __irqlint_assert(!!(__VA_ARGS__))
#define ASSERTMSG(text, ...) __irqlint_assert(!!(__VA_ARGS__))
#define RTL_SOFT_ASSERT(...) __irqlint_assert(!!(__VA_ARGS__))
#define RTL_SOFT_ASSERTMSG(text, ...) __irqlint_assert(!!(__VA_ARGS__))
#define RTL_VERIFY(...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define RTL_VERIFYMSG(text, ...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define RTL_SOFT_VERIFY(...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define RTL_SOFT_VERIFYMSG(text, ...) (__irqlint_assert(!!(__VA_ARGS__)), 1)

#undef NT_ASSERT
#undef NT_ASSERTMSG
#undef NT_ASSERTMSGW
#undef NT_ASSERT_ASSUME
#undef NT_ASSERTMSG_ASSUME
#undef NT_ASSERTMSGW_ASSUME
#undef NT_ASSERT_NOASSUME
#undef NT_ASSERTMSG_NOASSUME
#undef NT_ASSERTMSGW_NOASSUME
#undef NT_VERIFY
#undef NT_VERIFYMSG
#undef NT_VERIFYMSGW
#undef NT_FRE_ASSERT
#undef NT_FRE_ASSERTMSG
#undef NT_FRE_ASSERTMSGW
#undef NT_ANALYSIS_ASSUME
#define NT_ASSERT(...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define NT_ASSERTMSG(text, ...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define NT_ASSERTMSGW(text, ...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define NT_ASSERT_ASSUME(...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define NT_ASSERTMSG_ASSUME(text, ...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define NT_ASSERTMSGW_ASSUME(text, ...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define NT_ASSERT_NOASSUME(...) 1
#define NT_ASSERTMSG_NOASSUME(text, ...) 1
#define NT_ASSERTMSGW_NOASSUME(text, ...) 1
#define NT_VERIFY(...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define NT_VERIFYMSG(text, ...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define NT_VERIFYMSGW(text, ...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define NT_FRE_ASSERT(...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define NT_FRE_ASSERTMSG(text, ...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define NT_FRE_ASSERTMSGW(text, ...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define NT_ANALYSIS_ASSUME(...) __irqlint_assume(!!(__VA_ARGS__))
