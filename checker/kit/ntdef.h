/* Base types, strings, lists, object attributes and the keyword macros of the DDK dialect. */
#pragma once
#define _NTDEF_
#include <sal.h>
#include <driverspecs.h>
#include <specstrings.h>
#include <stddef.h>
#include <stdarg.h>
#include <basetsd.h>
#include <sdkddkver.h>
#include <excpt.h>
#include <guiddef.h>

#ifdef __cplusplus
#define EXTERN_C extern "C"
#define EXTERN_C_START extern "C" {
#define EXTERN_C_END }
#define IRQLINT_C_BEGIN extern "C" {
#define IRQLINT_C_END }
#else
#define EXTERN_C extern
#define EXTERN_C_START
#define EXTERN_C_END
#define IRQLINT_C_BEGIN
#define IRQLINT_C_END
#endif

/* --- keywords --- */
/* Drivers for x86 are built with stdcall as the default; here both are the default. */
#ifdef _X86_
#define __stdcall
#define _stdcall
#endif
#define IN
#define OUT
#define OPTIONAL
#define CONST const
#define VOID void
#define NTAPI __stdcall
#define FASTCALL __fastcall
#define CDECL __cdecl
#define STDAPICALLTYPE __stdcall
#define STDAPIVCALLTYPE __cdecl
#define STDMETHODCALLTYPE __stdcall
#define STDMETHODIMP HRESULT STDMETHODCALLTYPE
#define STDMETHODIMP_(t) t STDMETHODCALLTYPE
#define STDAPI_(t) EXTERN_C t STDAPICALLTYPE
#define STDAPI EXTERN_C HRESULT STDAPICALLTYPE
#define NTAPI_INLINE __stdcall
#define NTSYSAPI
#define NTSYSCALLAPI
#define NTKERNELAPI
#define NTHALAPI
#define NTKRNLVISTAAPI
#define DECLSPEC_IMPORT __declspec(dllimport)
#define DECLSPEC_EXPORT __declspec(dllexport)
#define DECLSPEC_NORETURN __declspec(noreturn)
#define DECLSPEC_NOTHROW __declspec(nothrow)
#define DECLSPEC_SELECTANY __declspec(selectany)
#define DECLSPEC_NOINLINE __declspec(noinline)
#define DECLSPEC_ALIGN(n) __declspec(align(n))
#define DECLSPEC_CACHEALIGN __declspec(align(64))
#define DECLSPEC_UUID(u) __declspec(uuid(u))
#define DECLSPEC_NOVTABLE __declspec(novtable)
#define DECLSPEC_ALLOCATOR
#define DECLSPEC_RESTRICT
#define DECLSPEC_GUARDNOCF
#define DECLSPEC_GUARD_SUPPRESS
#define DECLSPEC_SAFEBUFFERS
#define DECLSPEC_DEPRECATED
#define DECLSPEC_DEPRECATED_DDK
#define DECLSPEC_ADDRSAFE
#define PRAGMA_DEPRECATED_DDK 0
#define UNALIGNED __unaligned
#define UNALIGNED64 __unaligned
#define RESTRICTED_POINTER
#define FORCEINLINE __forceinline
#define CFORCEINLINE FORCEINLINE
#define INLINE __inline
#define NOP_FUNCTION ((void)0)
#define C_ASSERT(e) typedef char __C_ASSERT__[(e) ? 1 : -1] __attribute__((unused))
#define DUMMYUNIONNAME
#define DUMMYUNIONNAME2
#define DUMMYUNIONNAME3
#define DUMMYUNIONNAME4
#define DUMMYUNIONNAME5
#define DUMMYUNIONNAME6
#define DUMMYUNIONNAME7
#define DUMMYUNIONNAME8
#define DUMMYUNIONNAME9
#define DUMMYSTRUCTNAME
#define DUMMYSTRUCTNAME2
#define DUMMYSTRUCTNAME3
#define DUMMYSTRUCTNAME4
#define DUMMYSTRUCTNAME5
#define DUMMYSTRUCTNAME6
#define _ANONYMOUS_UNION
#define _ANONYMOUS_STRUCT
#define ANYSIZE_ARRAY 1
#define __TEXT(s) L##s
#define TEXT(s) __TEXT(s)
#define POINTER_64 __ptr64
#define POINTER_32 __ptr32
#define POINTER_SIGNED __sptr
#define POINTER_UNSIGNED __uptr
#define FIRMWARE_PTR
#define MEMORY_ALLOCATION_ALIGNMENT 16
#define MAX_NATURAL_ALIGNMENT 8
#define SYSTEM_CACHE_ALIGNMENT_SIZE 64
#define POINTER_ALIGNMENT DECLSPEC_ALIGN(8)
#define PROBE_ALIGNMENT(s) __alignof(ULONG)
#define PROBE_ALIGNMENT32(s) __alignof(ULONG)
#define TYPE_ALIGNMENT(t) __alignof(t)
#ifndef NULL
#ifdef __cplusplus
#define NULL 0
#else
#define NULL ((void *)0)
#endif
#endif
#define NULL64 0
#define FALSE 0
#define TRUE 1
#ifndef DBG
#define DBG 0
#endif

IRQLINT_C_BEGIN

/* --- scalars --- */
typedef char CHAR, CCHAR, *PCHAR, *PSZ, *PCCHAR, *LPSTR, *NPSTR, *PSTR, *LPCH, *PCH;
typedef const char *PCSZ, *PCSTR, *LPCSTR, *LPCCH, *PCCH, *PCZZSTR;
typedef char *PZZSTR;
typedef unsigned char UCHAR, *PUCHAR, BYTE, *PBYTE, *LPBYTE, BOOLEAN, *PBOOLEAN;
typedef const unsigned char *PCUCHAR;
typedef signed char SCHAR, *PSCHAR;
typedef short SHORT, *PSHORT, CSHORT, *PCSHORT;
typedef unsigned short USHORT, *PUSHORT, WORD, *PWORD, *LPWORD;
typedef unsigned short LANGID;
typedef int INT, *PINT, BOOL, *PBOOL, *LPBOOL;
typedef unsigned int UINT, *PUINT;
typedef long LONG, *PLONG, *LPLONG;
typedef unsigned long ULONG, *PULONG, DWORD, *PDWORD, *LPDWORD, LCID, *PLCID;
typedef const unsigned long *PCULONG;
typedef const unsigned short *PCUSHORT;
typedef __int64 LONGLONG, *PLONGLONG;
typedef unsigned __int64 ULONGLONG, *PULONGLONG, DWORDLONG, *PDWORDLONG;
typedef LONGLONG USN;
typedef float FLOAT, *PFLOAT;
typedef double DOUBLE;
typedef void *PVOID, *LPVOID;
typedef const void *PCVOID, *LPCVOID;
typedef void *POINTER_64 PVOID64;
typedef wchar_t WCHAR, *PWCHAR, *LPWCH, *PWCH, *NWPSTR, *LPWSTR, *PWSTR, TCHAR, *PTCHAR, *PTSTR, *LPTSTR;
typedef const wchar_t *LPCWCH, *PCWCH, *LPCWSTR, *PCWSTR, *PCTSTR, *LPCTSTR, *PCWCHAR;
typedef wchar_t *PZZWSTR, *PNZWCH;
typedef const wchar_t *PCZZWSTR, *PCNZWCH;
typedef PWSTR *PZPWSTR;
typedef PCWSTR *PZPCWSTR;
typedef PSTR *PZPSTR;
typedef wchar_t UNALIGNED *LPUWSTR, *PUWSTR;
typedef const wchar_t UNALIGNED *LPCUWSTR, *PCUWSTR;
typedef void *HANDLE, **PHANDLE;
typedef ULONG LOGICAL, *PLOGICAL;
typedef _Return_type_success_(return >= 0) long NTSTATUS, *PNTSTATUS;
typedef _Return_type_success_(return >= 0) long HRESULT;
typedef ULONG CLONG, *PCLONG, FLONG;
typedef ULONG_PTR KSPIN_LOCK, *PKSPIN_LOCK;
typedef double DATE;
typedef struct _GUID *PGUID;
typedef UCHAR KIRQL, *PKIRQL;
typedef struct _FLOAT128 { LONGLONG LowPart, HighPart; } FLOAT128, *PFLOAT128;
typedef struct DECLSPEC_ALIGN(16) _M128A { ULONGLONG Low; LONGLONG High; } M128A, *PM128A;

#define DECLARE_HANDLE(name) struct name##__ { int unused; }; typedef struct name##__ *name

typedef union _LARGE_INTEGER {
    struct { ULONG LowPart; LONG HighPart; };
    struct { ULONG LowPart; LONG HighPart; } u;
    LONGLONG QuadPart;
} LARGE_INTEGER, *PLARGE_INTEGER, PHYSICAL_ADDRESS, *PPHYSICAL_ADDRESS;
typedef const LARGE_INTEGER *PCLARGE_INTEGER;
typedef union _ULARGE_INTEGER {
    struct { ULONG LowPart; ULONG HighPart; };
    struct { ULONG LowPart; ULONG HighPart; } u;
    ULONGLONG QuadPart;
} ULARGE_INTEGER, *PULARGE_INTEGER;
typedef struct _LUID { ULONG LowPart; LONG HighPart; } LUID, *PLUID;

/* --- strings --- */
typedef struct _UNICODE_STRING {
    USHORT Length;
    USHORT MaximumLength;
    PWCH Buffer;
} UNICODE_STRING, *PUNICODE_STRING;
typedef const UNICODE_STRING *PCUNICODE_STRING;
typedef struct _STRING {
    USHORT Length;
    USHORT MaximumLength;
    PCHAR Buffer;
} STRING, *PSTRING, ANSI_STRING, *PANSI_STRING, OEM_STRING, *POEM_STRING, UTF8_STRING, *PUTF8_STRING;
typedef const STRING *PCSTRING, *PCANSI_STRING, *PCOEM_STRING, *PCUTF8_STRING;
typedef struct _CSTRING { USHORT Length; USHORT MaximumLength; CONST char *Buffer; } CSTRING;
#define UNICODE_NULL ((WCHAR)0)
#define ANSI_NULL ((CHAR)0)
#define UNICODE_STRING_MAX_BYTES ((USHORT)65534)
#define UNICODE_STRING_MAX_CHARS (32767)
#define UNICODE_SIZE sizeof(WCHAR)
#define DECLARE_CONST_UNICODE_STRING(var, text) \
    const WCHAR var##_buffer[] = text; \
    const UNICODE_STRING var = { sizeof(text) - sizeof(WCHAR), sizeof(text), (PWCH)var##_buffer }
#define DECLARE_GLOBAL_CONST_UNICODE_STRING(var, text) \
    extern const DECLSPEC_SELECTANY UNICODE_STRING var = { sizeof(text) - sizeof(WCHAR), sizeof(text), (PWCH)(text) }
#define DECLARE_UNICODE_STRING_SIZE(var, chars) \
    WCHAR var##_buffer[chars]; \
    UNICODE_STRING var = { 0, (chars) * sizeof(WCHAR), var##_buffer }
#define RTL_CONSTANT_STRING(s) { sizeof(s) - sizeof((s)[0]), sizeof(s), (__typeof__(&((__typeof__((s)[0]) *)0)[0]))(s) }

/* --- lists --- */
typedef struct _LIST_ENTRY { struct _LIST_ENTRY *Flink, *Blink; } LIST_ENTRY, *PLIST_ENTRY, *RESTRICTED_POINTER PRLIST_ENTRY;
typedef struct _SINGLE_LIST_ENTRY { struct _SINGLE_LIST_ENTRY *Next; } SINGLE_LIST_ENTRY, *PSINGLE_LIST_ENTRY;
typedef struct LIST_ENTRY32 { ULONG Flink, Blink; } LIST_ENTRY32, *PLIST_ENTRY32;
typedef struct LIST_ENTRY64 { ULONGLONG Flink, Blink; } LIST_ENTRY64, *PLIST_ENTRY64;
typedef struct DECLSPEC_ALIGN(16) _SLIST_ENTRY { struct _SLIST_ENTRY *Next; } SLIST_ENTRY, *PSLIST_ENTRY;
typedef union DECLSPEC_ALIGN(16) _SLIST_HEADER {
    struct { ULONGLONG Alignment, Region; };
    struct { ULONGLONG Depth : 16, Sequence : 48, Reserved : 4, NextEntry : 60; } HeaderX64;
} SLIST_HEADER, *PSLIST_HEADER;
typedef struct _RTL_BALANCED_NODE {
    union {
        struct _RTL_BALANCED_NODE *Children[2];
        struct { struct _RTL_BALANCED_NODE *Left, *Right; };
    };
    union { UCHAR Red : 1; UCHAR Balance : 2; ULONG_PTR ParentValue; };
} RTL_BALANCED_NODE, *PRTL_BALANCED_NODE;

/* --- object attributes --- */
typedef struct _OBJECT_ATTRIBUTES {
    ULONG Length;
    HANDLE RootDirectory;
    PUNICODE_STRING ObjectName;
    ULONG Attributes;
    PVOID SecurityDescriptor;
    PVOID SecurityQualityOfService;
} OBJECT_ATTRIBUTES, *POBJECT_ATTRIBUTES;
typedef const OBJECT_ATTRIBUTES *PCOBJECT_ATTRIBUTES;
#define InitializeObjectAttributes(p, n, a, r, s) \
    { (p)->Length = sizeof(OBJECT_ATTRIBUTES); (p)->RootDirectory = r; (p)->Attributes = a; \
      (p)->ObjectName = n; (p)->SecurityDescriptor = s; (p)->SecurityQualityOfService = NULL; }
#define RTL_CONSTANT_OBJECT_ATTRIBUTES(n, a) { sizeof(OBJECT_ATTRIBUTES), NULL, (PUNICODE_STRING)(n), a, NULL, NULL }
#define RTL_INIT_OBJECT_ATTRIBUTES(n, a) RTL_CONSTANT_OBJECT_ATTRIBUTES(n, a)
#define OBJ_INHERIT 0x00000002L
#define OBJ_PERMANENT 0x00000010L
#define OBJ_EXCLUSIVE 0x00000020L
#define OBJ_CASE_INSENSITIVE 0x00000040L
#define OBJ_OPENIF 0x00000080L
#define OBJ_OPENLINK 0x00000100L
#define OBJ_KERNEL_HANDLE 0x00000200L
#define OBJ_FORCE_ACCESS_CHECK 0x00000400L
#define OBJ_IGNORE_IMPERSONATED_DEVICEMAP 0x00000800L
#define OBJ_DONT_REPARSE 0x00001000L
#define OBJ_VALID_ATTRIBUTES 0x00001FF2L

typedef enum _EVENT_TYPE { NotificationEvent, SynchronizationEvent } EVENT_TYPE;
typedef enum _TIMER_TYPE { NotificationTimer, SynchronizationTimer } TIMER_TYPE;
typedef enum _WAIT_TYPE { WaitAll, WaitAny, WaitNotification, WaitDequeue, WaitDpc } WAIT_TYPE;
typedef enum _NT_PRODUCT_TYPE { NtProductWinNt = 1, NtProductLanManNt, NtProductServer } NT_PRODUCT_TYPE, *PNT_PRODUCT_TYPE;
typedef enum _SUITE_TYPE {
    SmallBusiness, Enterprise, BackOffice, CommunicationServer, TerminalServer, SmallBusinessRestricted, EmbeddedNT, DataCenter,
    SingleUserTS, Personal, Blade, EmbeddedRestricted, SecurityAppliance, StorageServer, ComputeServer, WHServer, PhoneNT, MaxSuiteType
} SUITE_TYPE;
typedef enum _COMPARTMENT_ID { UNSPECIFIED_COMPARTMENT_ID, DEFAULT_COMPARTMENT_ID } COMPARTMENT_ID, *PCOMPARTMENT_ID;
typedef struct _PROCESSOR_NUMBER { USHORT Group; UCHAR Number; UCHAR Reserved; } PROCESSOR_NUMBER, *PPROCESSOR_NUMBER;
typedef struct _GROUP_AFFINITY { KAFFINITY Mask; USHORT Group; USHORT Reserved[3]; } GROUP_AFFINITY, *PGROUP_AFFINITY;
typedef struct _QUAD { union { LONGLONG UseThisFieldToCopy; double DoNotUseThisField; }; } QUAD, *PQUAD, UQUAD, *PUQUAD;

/* --- status and small value macros --- */
#define NT_SUCCESS(s) (((NTSTATUS)(s)) >= 0)
#define NT_INFORMATION(s) ((((ULONG)(s)) >> 30) == 1)
#define NT_WARNING(s) ((((ULONG)(s)) >> 30) == 2)
#define NT_ERROR(s) ((((ULONG)(s)) >> 30) == 3)
#define APPLICATION_ERROR_MASK 0x20000000
#define ERROR_SEVERITY_SUCCESS 0x00000000
#define ERROR_SEVERITY_INFORMATIONAL 0x40000000
#define ERROR_SEVERITY_WARNING 0x80000000
#define ERROR_SEVERITY_ERROR 0xC0000000
#define FIELD_OFFSET(t, f) ((LONG)__builtin_offsetof(t, f))
#define UFIELD_OFFSET(t, f) ((ULONG)__builtin_offsetof(t, f))
#define CONTAINING_RECORD(p, t, f) ((t *)((PCHAR)(p) - (ULONG_PTR)__builtin_offsetof(t, f)))
#define RTL_FIELD_TYPE(t, f) (((t *)0)->f)
#define RTL_FIELD_SIZE(t, f) (sizeof(((t *)0)->f))
#define RTL_SIZEOF_THROUGH_FIELD(t, f) (FIELD_OFFSET(t, f) + RTL_FIELD_SIZE(t, f))
#define RTL_CONTAINS_FIELD(s, n, f) ((((PCHAR)(&(s)->f)) + sizeof((s)->f)) <= (((PCHAR)(s)) + (n)))
#define RTL_NUMBER_OF(a) (sizeof(a) / sizeof((a)[0]))
#define RTL_NUMBER_OF_V1(a) RTL_NUMBER_OF(a)
#define RTL_NUMBER_OF_V2(a) RTL_NUMBER_OF(a)
#define RTL_NUMBER_OF_FIELD(t, f) (RTL_NUMBER_OF(RTL_FIELD_TYPE(t, f)))
#define ARRAYSIZE(a) RTL_NUMBER_OF(a)
#define _ARRAYSIZE(a) RTL_NUMBER_OF(a)
#define RTL_PADDING_BETWEEN_FIELDS(t, a, b) (FIELD_OFFSET(t, b) - FIELD_OFFSET(t, a) - RTL_FIELD_SIZE(t, a))
#define RTL_BITS_OF(s) (sizeof(s) * 8)
#define RTL_BITS_OF_FIELD(t, f) (RTL_BITS_OF(RTL_FIELD_TYPE(t, f)))
#define ARGUMENT_PRESENT(p) ((p) != 0)
#define UNREFERENCED_PARAMETER(p) ((void)(p))
#define DBG_UNREFERENCED_PARAMETER(p) ((void)(p))
#define DBG_UNREFERENCED_LOCAL_VARIABLE(v) ((void)(v))
#define DEFAULT_UNREACHABLE default: __assume(0)
#define LOWORD(l) ((WORD)((ULONG_PTR)(l) & 0xFFFF))
#define HIWORD(l) ((WORD)(((ULONG_PTR)(l) >> 16) & 0xFFFF))
#define LOBYTE(w) ((BYTE)((ULONG_PTR)(w) & 0xFF))
#define HIBYTE(w) ((BYTE)(((ULONG_PTR)(w) >> 8) & 0xFF))
#define MAKELONG(a, b) ((LONG)(((WORD)(a)) | ((ULONG)((WORD)(b))) << 16))
#define MAKEWORD(a, b) ((WORD)(((BYTE)(a)) | ((WORD)((BYTE)(b))) << 8))
#define MINCHAR 0x80
#define MAXCHAR 0x7F
#define MINSHORT 0x8000
#define MAXSHORT 0x7FFF
#define MINLONG 0x80000000
#define MAXLONG 0x7FFFFFFF
#define MAXUCHAR 0xFF
#define MAXUSHORT 0xFFFF
#define MAXULONG 0xFFFFFFFF
#define MAXDWORD 0xFFFFFFFF
#define MAXLONGLONG (0x7FFFFFFFFFFFFFFF)
#define MAXULONGLONG (0xFFFFFFFFFFFFFFFF)
#define LANG_NEUTRAL 0x00
#define LANG_ENGLISH 0x09
#define SUBLANG_NEUTRAL 0x00
#define SUBLANG_DEFAULT 0x01
#define MAKELANGID(p, s) ((((USHORT)(s)) << 10) | (USHORT)(p))
#define MAKELCID(language, sort) ((ULONG)((ULONG)((USHORT)(sort)) << 16 | (USHORT)(language)))
#define PRIMARYLANGID(language) ((USHORT)(language) & 0x3FF)
#define SUBLANGID(language) ((USHORT)(language) >> 10)
#define LANGIDFROMLCID(locale) ((USHORT)(locale))
#define LANG_INVARIANT 0x7F
#define SUBLANG_SYS_DEFAULT 0x02
#define SUBLANG_ENGLISH_US 0x01
#define SORT_DEFAULT 0x0
#define LANG_SYSTEM_DEFAULT 0x0800
#define LANG_USER_DEFAULT 0x0400
#define LOCALE_SYSTEM_DEFAULT 0x0800
#define LOCALE_USER_DEFAULT 0x0400
#define LOCALE_NEUTRAL 0x0000
#define LOCALE_INVARIANT 0x007F
#define FlagOn(f, m) ((f) & (m))
#define BooleanFlagOn(f, m) ((BOOLEAN)(((f) & (m)) != 0))
#define SetFlag(f, m) ((f) |= (m))
#define ClearFlag(f, m) ((f) &= ~(m))
#define Int32x32To64(a, b) (((__int64)((long)(a))) * ((__int64)((long)(b))))
#define UInt32x32To64(a, b) (((unsigned __int64)((unsigned int)(a))) * ((unsigned __int64)((unsigned int)(b))))
#define Int64ShllMod32(a, b) (((unsigned __int64)(a)) << (b))
#define Int64ShraMod32(a, b) (((__int64)(a)) >> (b))
#define Int64ShrlMod32(a, b) (((unsigned __int64)(a)) >> (b))
#define FIELD_SIZE(t, f) (sizeof(((t *)0)->f))
#define ALLOC_PRAGMA 1
#define ALLOC_DATA_PRAGMA 1
#define NOTHING
#define OBJ_NAME_PATH_SEPARATOR ((WCHAR)L'\\')
#define INVALID_PROCESSOR_INDEX 0xFFFFFFFF
#define STATICGUIDOF(guid) STATIC_##guid
#define Ptr32ToPtr(p) ((void *)(ULONG_PTR)(ULONG)(p))
#define Handle32ToHandle(h) ((HANDLE)(LONG_PTR)(LONG)(h))
#define ALIGN_DOWN_BY(n, a) ((ULONG_PTR)(n) & ~((ULONG_PTR)(a) - 1))
#define ALIGN_UP_BY(n, a) (ALIGN_DOWN_BY(((ULONG_PTR)(n) + (a) - 1), a))
#define ALIGN_DOWN(n, t) ALIGN_DOWN_BY(n, sizeof(t))
#define ALIGN_UP(n, t) ALIGN_UP_BY(n, sizeof(t))
#define ALIGN_DOWN_POINTER_BY(p, a) ((PVOID)ALIGN_DOWN_BY(p, a))
#define ALIGN_UP_POINTER_BY(p, a) ((PVOID)ALIGN_UP_BY(p, a))
#define ALIGN_DOWN_POINTER(p, t) ALIGN_DOWN_POINTER_BY(p, sizeof(t))
#define ALIGN_UP_POINTER(p, t) ALIGN_UP_POINTER_BY(p, sizeof(t))
#ifdef __cplusplus
#define DEFINE_ENUM_FLAG_OPERATORS(E) extern "C++" { \
    inline constexpr E operator|(E a, E b) { return E(((unsigned long long)a) | ((unsigned long long)b)); } \
    inline constexpr E operator&(E a, E b) { return E(((unsigned long long)a) & ((unsigned long long)b)); } \
    inline constexpr E operator^(E a, E b) { return E(((unsigned long long)a) ^ ((unsigned long long)b)); } \
    inline constexpr E operator~(E a) { return E(~((unsigned long long)a)); } \
    inline E &operator|=(E &a, E b) { return a = a | b; } \
    inline E &operator&=(E &a, E b) { return a = a & b; } \
    inline E &operator^=(E &a, E b) { return a = a ^ b; } }
#else
#define DEFINE_ENUM_FLAG_OPERATORS(E)
#endif

IRQLINT_C_END

/* --- checks that must stay visible --- */
/* A free build drops assertions, and some name things that only exist under DBG: IRQLINT_DROP_ASSERT gives that reading. */
#ifdef IRQLINT_DROP_ASSERT
#define _IRQLINT_CHECK(...) ((void)0)
#else
#define _IRQLINT_CHECK(...) __irqlint_assert(!!(__VA_ARGS__))
#endif
#define NT_ASSERT(...) _IRQLINT_CHECK(__VA_ARGS__)
#define NT_ASSERTMSG(text, ...) _IRQLINT_CHECK(__VA_ARGS__)
#define NT_ASSERTMSGW(text, ...) _IRQLINT_CHECK(__VA_ARGS__)
#define NT_ASSERT_ASSUME(...) _IRQLINT_CHECK(__VA_ARGS__)
#define NT_ASSERTMSG_ASSUME(text, ...) _IRQLINT_CHECK(__VA_ARGS__)
#define NT_ASSERTMSGW_ASSUME(text, ...) _IRQLINT_CHECK(__VA_ARGS__)
#define NT_ASSERT_NOASSUME(...) ((void)0)
#define NT_ASSERTMSG_NOASSUME(text, ...) ((void)0)
#define NT_ASSERTMSGW_NOASSUME(text, ...) ((void)0)
#define NT_VERIFY(...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define NT_VERIFYMSG(text, ...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define NT_VERIFYMSGW(text, ...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define NT_FRE_ASSERT(...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define NT_FRE_ASSERTMSG(text, ...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define NT_FRE_ASSERTMSGW(text, ...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define NT_ANALYSIS_ASSUME(...) __irqlint_assume(!!(__VA_ARGS__))
#define ASSERT(...) _IRQLINT_CHECK(__VA_ARGS__)
#define ASSERTMSG(text, ...) _IRQLINT_CHECK(__VA_ARGS__)
#define RTL_SOFT_ASSERT(...) _IRQLINT_CHECK(__VA_ARGS__)
#define RTL_SOFT_ASSERTMSG(text, ...) _IRQLINT_CHECK(__VA_ARGS__)
#define RTL_VERIFY(...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define RTL_VERIFYMSG(text, ...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define RTL_SOFT_VERIFY(...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define RTL_SOFT_VERIFYMSG(text, ...) (__irqlint_assert(!!(__VA_ARGS__)), 1)
#define PAGED_ASSERT(...) _IRQLINT_CHECK(__VA_ARGS__)
/* They end in a semicolon: drivers leave theirs out. */
#define PAGED_CODE() __irqlint_paged_code();
#define PAGED_CODE_LOCKED() __irqlint_paged_code_locked();
#ifndef __cplusplus
#define _STATIC_ASSERT(e) _Static_assert(e, #e)
#define static_assert _Static_assert
#else
#define _STATIC_ASSERT(e) static_assert(e, #e)
#endif
