/* irqlint kit: bounded string functions */
#pragma once
#include <wdm.h>
#include <stdio.h>
#ifdef __cplusplus
extern "C" {
#endif

#define NTSTRSAFE_MAX_CCH 2147483647
#define NTSTRSAFE_MAX_LENGTH (NTSTRSAFE_MAX_CCH - 1)
#define NTSTRSAFE_UNICODE_STRING_MAX_CCH (0xffff / sizeof(wchar_t))
#define STRSAFE_IGNORE_NULLS 0x00000100
#define STRSAFE_FILL_BEHIND_NULL 0x00000200
#define STRSAFE_FILL_ON_FAILURE 0x00000400
#define STRSAFE_NULL_ON_FAILURE 0x00000800
#define STRSAFE_NO_TRUNCATION 0x00001000
#define STRSAFE_FILL_BEHIND 0x00000200
#define STRSAFE_ZERO_LENGTH_ON_FAILURE 0x00000800
#define STRSAFE_VALID_FLAGS (0x000000FF | STRSAFE_IGNORE_NULLS | STRSAFE_FILL_BEHIND_NULL | STRSAFE_FILL_ON_FAILURE | STRSAFE_NULL_ON_FAILURE | STRSAFE_NO_TRUNCATION)
#define STRSAFE_UNICODE_STRING_VALID_FLAGS (0x000000FF | STRSAFE_IGNORE_NULLS | STRSAFE_FILL_BEHIND | STRSAFE_FILL_ON_FAILURE | STRSAFE_ZERO_LENGTH_ON_FAILURE | STRSAFE_NO_TRUNCATION)

typedef unsigned long DWORD;
_Null_terminated_ typedef char *NTSTRSAFE_PSTR;
_Null_terminated_ typedef const char *NTSTRSAFE_PCSTR;
_Null_terminated_ typedef wchar_t *NTSTRSAFE_PWSTR;
_Null_terminated_ typedef const wchar_t *NTSTRSAFE_PCWSTR;
_Null_terminated_ typedef const wchar_t __unaligned *NTSTRSAFE_PCUWSTR;
typedef const char *STRSAFE_PCNZCH;
typedef const wchar_t *STRSAFE_PCNZWCH;
typedef const wchar_t __unaligned *STRSAFE_PCUNZWCH;
NTSTATUS RtlStringCchCopyA(_Out_writes_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest, _In_ NTSTRSAFE_PCSTR pszSrc);
NTSTATUS RtlStringCchCopyW(_Out_writes_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest, _In_ NTSTRSAFE_PCWSTR pszSrc);
NTSTATUS RtlStringCbCopyA(_Out_writes_bytes_(cbDest) _Always_(_Post_z_) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest, _In_ NTSTRSAFE_PCSTR pszSrc);
NTSTATUS RtlStringCbCopyW(_Out_writes_bytes_(cbDest) _Always_(_Post_z_) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest, _In_ NTSTRSAFE_PCWSTR pszSrc);
NTSTATUS RtlStringCchCopyExA(_Out_writes_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest, _In_ NTSTRSAFE_PCSTR pszSrc,
    _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PSTR *ppszDestEnd, _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags);

NTSTATUS RtlStringCchCopyExW(_Out_writes_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest, _In_ NTSTRSAFE_PCWSTR pszSrc,
    _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PWSTR *ppszDestEnd, _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags);

NTSTATUS RtlStringCbCopyExA(_Out_writes_bytes_(cbDest) _Always_(_Post_z_) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest, _In_ NTSTRSAFE_PCSTR pszSrc,
    _Outptr_opt_result_bytebuffer_(*pcbRemaining) NTSTRSAFE_PSTR *ppszDestEnd, _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags);

NTSTATUS RtlStringCbCopyExW(_Out_writes_bytes_(cbDest) _Always_(_Post_z_) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest, _In_ NTSTRSAFE_PCWSTR pszSrc,
    _Outptr_opt_result_bytebuffer_(*pcbRemaining) NTSTRSAFE_PWSTR *ppszDestEnd, _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags);

NTSTATUS RtlStringCchCopyNA(_Out_writes_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
    _In_reads_or_z_(cchToCopy) STRSAFE_PCNZCH pszSrc, _In_ size_t cchToCopy);

NTSTATUS RtlStringCchCopyNW(_Out_writes_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
    _In_reads_or_z_(cchToCopy) STRSAFE_PCNZWCH pszSrc, _In_ size_t cchToCopy);

NTSTATUS RtlStringCbCopyNA(_Out_writes_bytes_(cbDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest, _In_reads_bytes_(cbToCopy) STRSAFE_PCNZCH pszSrc,
    _In_ size_t cbToCopy);

NTSTATUS RtlStringCbCopyNW(_Out_writes_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest, _In_reads_bytes_(cbToCopy) STRSAFE_PCNZWCH pszSrc,
    _In_ size_t cbToCopy);

NTSTATUS RtlStringCchCopyNExA(_Out_writes_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
    _In_reads_or_z_(cchToCopy) STRSAFE_PCNZCH pszSrc, _In_ size_t cchToCopy, _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PSTR *ppszDestEnd,
    _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags);

NTSTATUS RtlStringCchCopyNExW(_Out_writes_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
    _In_reads_or_z_(cchToCopy) STRSAFE_PCNZWCH pszSrc, _In_ size_t cchToCopy,
    _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PWSTR *ppszDestEnd, _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags);

NTSTATUS RtlStringCbCopyNExA(_Out_writes_bytes_(cbDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest, _In_reads_bytes_(cbToCopy) STRSAFE_PCNZCH pszSrc,
    _In_ size_t cbToCopy, _Outptr_opt_result_bytebuffer_(*pcbRemaining) NTSTRSAFE_PSTR *ppszDestEnd, _Out_opt_ size_t *pcbRemaining,
    _In_ DWORD dwFlags);

NTSTATUS RtlStringCbCopyNExW(_Out_writes_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
    _In_reads_bytes_(cbToCopy) STRSAFE_PCNZWCH pszSrc, _In_ size_t cbToCopy,
    _Outptr_opt_result_bytebuffer_(*pcbRemaining) NTSTRSAFE_PWSTR *ppszDestEnd, _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags);

NTSTATUS RtlStringCchCatA(_Inout_updates_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest, _In_ NTSTRSAFE_PCSTR pszSrc);
NTSTATUS RtlStringCchCatW(_Inout_updates_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest, _In_ NTSTRSAFE_PCWSTR pszSrc);
NTSTATUS RtlStringCbCatA(_Inout_updates_bytes_(cbDest) _Always_(_Post_z_) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest, _In_ NTSTRSAFE_PCSTR pszSrc);
NTSTATUS RtlStringCbCatW(_Inout_updates_bytes_(cbDest) _Always_(_Post_z_) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest, _In_ NTSTRSAFE_PCWSTR pszSrc);
NTSTATUS RtlStringCchCatExA(_Inout_updates_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest, _In_ NTSTRSAFE_PCSTR pszSrc,
    _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PSTR *ppszDestEnd, _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags);

NTSTATUS RtlStringCchCatExW(_Inout_updates_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest, _In_ NTSTRSAFE_PCWSTR pszSrc,
    _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PWSTR *ppszDestEnd, _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags);

NTSTATUS RtlStringCbCatExA(_Inout_updates_bytes_(cbDest) _Always_(_Post_z_) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest, _In_ NTSTRSAFE_PCSTR pszSrc,
    _Outptr_opt_result_bytebuffer_(*pcbRemaining) NTSTRSAFE_PSTR *ppszDestEnd, _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags);

NTSTATUS RtlStringCbCatExW(_Inout_updates_bytes_(cbDest) _Always_(_Post_z_) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
    _In_ NTSTRSAFE_PCWSTR pszSrc, _Outptr_opt_result_bytebuffer_(*pcbRemaining) NTSTRSAFE_PWSTR *ppszDestEnd, _Out_opt_ size_t *pcbRemaining,
    _In_ DWORD dwFlags);

NTSTATUS RtlStringCchCatNA(_Inout_updates_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
    _In_reads_or_z_(cchToAppend) STRSAFE_PCNZCH pszSrc, _In_ size_t cchToAppend);

NTSTATUS RtlStringCchCatNW(_Inout_updates_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
    _In_reads_or_z_(cchToAppend) STRSAFE_PCNZWCH pszSrc, _In_ size_t cchToAppend);

NTSTATUS RtlStringCbCatNA(_Inout_updates_bytes_(cbDest) _Always_(_Post_z_) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest,
    _In_reads_bytes_(cbToAppend) STRSAFE_PCNZCH pszSrc, _In_ size_t cbToAppend);

NTSTATUS RtlStringCbCatNW(_Inout_updates_bytes_(cbDest) _Always_(_Post_z_) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
    _In_reads_bytes_(cbToAppend) STRSAFE_PCNZWCH pszSrc, _In_ size_t cbToAppend);

NTSTATUS RtlStringCchCatNExA(_Inout_updates_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
    _In_reads_or_z_(cchToAppend) STRSAFE_PCNZCH pszSrc, _In_ size_t cchToAppend,
    _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PSTR *ppszDestEnd, _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags);

NTSTATUS RtlStringCchCatNExW(_Inout_updates_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
    _In_reads_or_z_(cchToAppend) STRSAFE_PCNZWCH pszSrc, _In_ size_t cchToAppend,
    _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PWSTR *ppszDestEnd, _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags);

NTSTATUS RtlStringCbCatNExA(_Inout_updates_bytes_(cbDest) _Always_(_Post_z_) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest,
    _In_reads_bytes_(cbToAppend) STRSAFE_PCNZCH pszSrc, _In_ size_t cbToAppend,
    _Outptr_opt_result_bytebuffer_(*pcbRemaining) NTSTRSAFE_PSTR *ppszDestEnd, _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags);

NTSTATUS RtlStringCbCatNExW(_Inout_updates_bytes_(cbDest) _Always_(_Post_z_) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
    _In_reads_bytes_(cbToAppend) STRSAFE_PCNZWCH pszSrc, _In_ size_t cbToAppend,
    _Outptr_opt_result_bytebuffer_(*pcbRemaining) NTSTRSAFE_PWSTR *ppszDestEnd, _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlStringCchVPrintfA(_Out_writes_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
    _In_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, _In_ va_list argList);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlStringCchVPrintfW(_Out_writes_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
    _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, _In_ va_list argList);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlStringCbVPrintfA(_Out_writes_bytes_(cbDest) _Always_(_Post_z_) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest,
    _In_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, _In_ va_list argList);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlStringCbVPrintfW(_Out_writes_bytes_(cbDest) _Always_(_Post_z_) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
    _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, _In_ va_list argList);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlStringCchPrintfA(_Out_writes_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
    _In_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, ...);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlStringCchPrintfW(_Out_writes_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
    _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, ...);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlStringCbPrintfA(_Out_writes_bytes_(cbDest) _Always_(_Post_z_) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest,
    _In_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, ...);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlStringCbPrintfW(_Out_writes_bytes_(cbDest) _Always_(_Post_z_) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
    _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, ...);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlStringCchPrintfExA(_Out_writes_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
    _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PSTR *ppszDestEnd, _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags,
    _In_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, ...);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlStringCchPrintfExW(_Out_writes_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
    _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PWSTR *ppszDestEnd, _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags,
    _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, ...);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlStringCbPrintfExA(_Out_writes_bytes_(cbDest) _Always_(_Post_z_) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest,
    _Outptr_opt_result_bytebuffer_(*pcbRemaining) NTSTRSAFE_PSTR *ppszDestEnd, _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags,
    _In_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, ...);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlStringCbPrintfExW(_Out_writes_bytes_(cbDest) _Always_(_Post_z_) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
    _Outptr_opt_result_bytebuffer_(*pcbRemaining) NTSTRSAFE_PWSTR *ppszDestEnd, _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags,
    _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, ...);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlStringCchVPrintfExA(_Out_writes_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
    _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PSTR *ppszDestEnd, _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags,
    _In_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, _In_ va_list argList);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlStringCchVPrintfExW(_Out_writes_(cchDest) _Always_(_Post_z_) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
    _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PWSTR *ppszDestEnd, _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags,
    _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, _In_ va_list argList);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlStringCbVPrintfExA(_Out_writes_bytes_(cbDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest,
    _Outptr_opt_result_bytebuffer_(*pcbRemaining) NTSTRSAFE_PSTR *ppszDestEnd, _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags,
    _In_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, _In_ va_list argList);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlStringCbVPrintfExW(_Out_writes_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
    _Outptr_opt_result_bytebuffer_(*pcbRemaining) NTSTRSAFE_PWSTR *ppszDestEnd, _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags,
    _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, _In_ va_list argList);

_Must_inspect_result_
NTSTATUS RtlStringCchLengthA(_In_reads_or_z_(cchMax) STRSAFE_PCNZCH psz, _In_ _In_range_(1, 2147483647) size_t cchMax,
    _Out_opt_ _Deref_out_range_(<, cchMax) _Deref_out_range_(<=, _String_length_(psz)) size_t *pcchLength);

_Must_inspect_result_
NTSTATUS RtlStringCchLengthW(_In_reads_or_z_(cchMax) STRSAFE_PCNZWCH psz, _In_ _In_range_(1, 2147483647) size_t cchMax,
    _Out_opt_ _Deref_out_range_(<, cchMax) _Deref_out_range_(<=, _String_length_(psz)) size_t *pcchLength);

_Must_inspect_result_
NTSTATUS RtlStringCbLengthA(_In_reads_or_z_(cbMax) STRSAFE_PCNZCH psz, _In_ _In_range_(1, 2147483647 *sizeof (char)) size_t cbMax,
    _Out_opt_ _Deref_out_range_(<, cbMax) size_t *pcbLength);

_Must_inspect_result_
NTSTATUS RtlStringCbLengthW(_In_reads_or_z_(cbMax / sizeof (wchar_t)) STRSAFE_PCNZWCH psz,
    _In_ _In_range_(1, 2147483647 *sizeof (wchar_t)) size_t cbMax, _Out_opt_ _Deref_out_range_(<, cbMax - 1) size_t *pcbLength);

_Must_inspect_result_
NTSTATUS RtlUnalignedStringCchLengthW(_In_reads_or_z_(cchMax) STRSAFE_PCUNZWCH psz, _In_ _In_range_(1, 2147483647) size_t cchMax,
    _Out_opt_ _Deref_out_range_(<, cchMax) size_t *pcchLength);

_Must_inspect_result_
NTSTATUS RtlUnalignedStringCbLengthW(_In_reads_or_z_(cbMax / sizeof (wchar_t)) STRSAFE_PCUNZWCH psz,
    _In_ _In_range_(1, 2147483647 *sizeof (wchar_t)) size_t cbMax, _Out_opt_ _Deref_out_range_(<, cbMax - 1) size_t *pcbLength);

_At_(DestinationString->Buffer, _Post_equal_to_(pszSrc)) _At_(DestinationString->Length, _Post_equal_to_(_String_length_(pszSrc) *sizeof (WCHAR)))
_At_(DestinationString->MaximumLength, _Post_equal_to_((_String_length_(pszSrc) + 1) *sizeof (WCHAR)))
NTSTATUS RtlUnicodeStringInit(_Out_ PUNICODE_STRING DestinationString, _In_opt_ NTSTRSAFE_PCWSTR pszSrc);

_At_(DestinationString->Buffer, _Post_equal_to_(pszSrc)) _At_(DestinationString->Length, _Post_equal_to_(_String_length_(pszSrc) *sizeof (WCHAR)))
_At_(DestinationString->MaximumLength, _Post_equal_to_((_String_length_(pszSrc) + 1) *sizeof (WCHAR)))
NTSTATUS RtlUnicodeStringInitEx(_Out_ PUNICODE_STRING DestinationString, _In_opt_ NTSTRSAFE_PCWSTR pszSrc, _In_ DWORD dwFlags);

NTSTATUS RtlUnicodeStringValidate(_In_ PCUNICODE_STRING SourceString);
NTSTATUS RtlUnicodeStringValidateEx(_In_ PCUNICODE_STRING SourceString, _In_ DWORD dwFlags);
NTSTATUS RtlStringCchCopyUnicodeString(_Out_writes_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest, _In_ PCUNICODE_STRING SourceString);
NTSTATUS RtlStringCbCopyUnicodeString(_Out_writes_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest, _In_ PCUNICODE_STRING SourceString);
NTSTATUS RtlStringCchCopyUnicodeStringEx(_Out_writes_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest, _In_ PCUNICODE_STRING SourceString,
    _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PWSTR *ppszDestEnd, _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags);

NTSTATUS RtlStringCbCopyUnicodeStringEx(_Out_writes_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest, _In_ PCUNICODE_STRING SourceString,
    _Outptr_opt_result_bytebuffer_(*pcbRemaining) NTSTRSAFE_PWSTR *ppszDestEnd, _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags);

NTSTATUS RtlUnicodeStringCopyString(_Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc);
NTSTATUS RtlUnicodeStringCopy(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString);
NTSTATUS RtlUnicodeStringCopyStringEx(_Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc,
    _Out_opt_ PUNICODE_STRING RemainingString, _In_ DWORD dwFlags);

NTSTATUS RtlUnicodeStringCopyEx(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString,
    _Out_opt_ PUNICODE_STRING RemainingString, _In_ DWORD dwFlags);

NTSTATUS RtlUnicodeStringCchCopyStringN(_Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc, _In_ size_t cchToCopy);
NTSTATUS RtlUnicodeStringCbCopyStringN(_Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc, _In_ size_t cbToCopy);
NTSTATUS RtlUnicodeStringCchCopyN(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString, _In_ size_t cchToCopy);
NTSTATUS RtlUnicodeStringCbCopyN(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString, _In_ size_t cbToCopy);
NTSTATUS RtlUnicodeStringCchCopyStringNEx(_Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc, _In_ size_t cchToCopy,
    _Out_opt_ PUNICODE_STRING RemainingString, _In_ DWORD dwFlags);

NTSTATUS RtlUnicodeStringCbCopyStringNEx(_Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc, _In_ size_t cbToCopy,
    _Out_opt_ PUNICODE_STRING RemainingString, _In_ DWORD dwFlags);

NTSTATUS RtlUnicodeStringCchCopyNEx(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString, _In_ size_t cchToCopy,
    _Out_opt_ PUNICODE_STRING RemainingString, _In_ DWORD dwFlags);

NTSTATUS RtlUnicodeStringCbCopyNEx(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString, _In_ size_t cbToCopy,
    _Out_opt_ PUNICODE_STRING RemainingString, _In_ DWORD dwFlags);

NTSTATUS RtlUnicodeStringCatString(_Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc);
NTSTATUS RtlUnicodeStringCat(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString);
NTSTATUS RtlUnicodeStringCatStringEx(_Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc,
    _Out_opt_ PUNICODE_STRING RemainingString, _In_ DWORD dwFlags);

NTSTATUS RtlUnicodeStringCatEx(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString,
    _Out_opt_ PUNICODE_STRING RemainingString, _In_ DWORD dwFlags);

NTSTATUS RtlUnicodeStringCchCatStringN(_Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc, _In_ size_t cchToAppend);
NTSTATUS RtlUnicodeStringCbCatStringN(_Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc, _In_ size_t cbToAppend);
NTSTATUS RtlUnicodeStringCchCatN(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString, _In_ size_t cchToAppend);
NTSTATUS RtlUnicodeStringCbCatN(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString, _In_ size_t cbToAppend);
NTSTATUS RtlUnicodeStringCchCatStringNEx(_Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc, _In_ size_t cchToAppend,
    _Out_opt_ PUNICODE_STRING RemainingString, _In_ DWORD dwFlags);

NTSTATUS RtlUnicodeStringCbCatStringNEx(_Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc, _In_ size_t cbToAppend,
    _Out_opt_ PUNICODE_STRING RemainingString, _In_ DWORD dwFlags);

NTSTATUS RtlUnicodeStringCchCatNEx(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString, _In_ size_t cchToAppend,
    _Out_opt_ PUNICODE_STRING RemainingString, _In_ DWORD dwFlags);

NTSTATUS RtlUnicodeStringCbCatNEx(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString, _In_ size_t cbToAppend,
    _Out_opt_ PUNICODE_STRING RemainingString, _In_ DWORD dwFlags);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlUnicodeStringVPrintf(_Inout_ PUNICODE_STRING DestinationString, _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat,
    _In_ va_list argList);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlUnicodeStringVPrintfEx(_Inout_ PUNICODE_STRING DestinationString, _Out_opt_ PUNICODE_STRING RemainingString, _In_ DWORD dwFlags,
    _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, _In_ va_list argList);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlUnicodeStringPrintf(_Inout_ PUNICODE_STRING DestinationString, _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, ...);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlUnicodeStringPrintfEx(_Inout_ PUNICODE_STRING DestinationString, _Out_opt_ PUNICODE_STRING RemainingString, _In_ DWORD dwFlags,
    _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, ...);

#ifdef __cplusplus
}
#endif
