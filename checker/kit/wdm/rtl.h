/* Run-time library: lists, memory, strings, bitmaps, versions, registry queries, debug output. */
#pragma once
#include <wdm/ke.h>
#include <dpfilter.h>

IRQLINT_C_BEGIN
/* --- doubly and singly linked lists --- */
VOID InitializeListHead(_Out_ PLIST_ENTRY ListHead);
_Must_inspect_result_ BOOLEAN IsListEmpty(const LIST_ENTRY *ListHead);
VOID InsertHeadList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY Entry);
VOID InsertTailList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY Entry);
PLIST_ENTRY RemoveHeadList(_Inout_ PLIST_ENTRY ListHead);
PLIST_ENTRY RemoveTailList(_Inout_ PLIST_ENTRY ListHead);
BOOLEAN RemoveEntryList(PLIST_ENTRY Entry);
VOID AppendTailList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY ListToAppend);
PSINGLE_LIST_ENTRY PopEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead);
VOID PushEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead, _Inout_ PSINGLE_LIST_ENTRY Entry);
BOOLEAN RtlIsZeroMemory(PVOID Buffer, SIZE_T Length);
#define InitializeListHead32(h) ((h)->Flink = (h)->Blink = PtrToUlong(h))

/* --- memory --- */
VOID RtlCopyMemory(_Out_ VOID UNALIGNED *Destination, const VOID UNALIGNED *Source, SIZE_T Length);
VOID RtlMoveMemory(_Out_ VOID UNALIGNED *Destination, const VOID UNALIGNED *Source, SIZE_T Length);
VOID RtlZeroMemory(_Out_ VOID UNALIGNED *Destination, SIZE_T Length);
VOID RtlFillMemory(_Out_ VOID UNALIGNED *Destination, SIZE_T Length, int Fill);
VOID RtlFillMemoryUlong(_Out_ VOID *Destination, SIZE_T Length, ULONG Pattern);
VOID RtlFillMemoryUlonglong(_Out_ VOID *Destination, SIZE_T Length, ULONGLONG Pattern);
PVOID RtlSecureZeroMemory(_Out_ PVOID ptr, SIZE_T cnt);
LOGICAL RtlEqualMemory(const VOID *Source1, const VOID *Source2, SIZE_T Length);
SIZE_T RtlCompareMemory(const VOID UNALIGNED *Source1, const VOID UNALIGNED *Source2, SIZE_T Length);
SIZE_T RtlCompareMemoryUlong(PVOID Source, SIZE_T Length, ULONG Pattern);
VOID RtlCopyMemoryNonTemporal(_Out_ VOID UNALIGNED *Destination, const VOID UNALIGNED *Source, SIZE_T Length);
VOID RtlCopyVolatileMemory(_Out_ volatile VOID *Destination, volatile const VOID *Source, SIZE_T Length);
VOID RtlCopyDeviceMemory(_Out_ volatile VOID *Destination, volatile const VOID *Source, SIZE_T Length);
volatile VOID *RtlFillDeviceMemory(_Out_ volatile VOID *Destination, SIZE_T Length, int Fill);
volatile VOID *RtlZeroDeviceMemory(_Out_ volatile VOID *Destination, SIZE_T Length);
volatile VOID *RtlZeroVolatileMemory(_Out_ volatile VOID *Destination, SIZE_T Length);
VOID RtlPrefetchMemoryNonTemporal(PVOID Source, SIZE_T Length);
#define RtlCopyBytes RtlCopyMemory
#define RtlZeroBytes RtlZeroMemory
#define RtlFillBytes RtlFillMemory
#define CopyMemory RtlCopyMemory
#define MoveMemory RtlMoveMemory
#define ZeroMemory RtlZeroMemory
#define FillMemory RtlFillMemory
#define SecureZeroMemory RtlSecureZeroMemory
#define RtlRetrieveUlong(d, s) (*(ULONG UNALIGNED *)(d) = *(ULONG UNALIGNED *)(s))
#define RtlRetrieveUshort(d, s) (*(USHORT UNALIGNED *)(d) = *(USHORT UNALIGNED *)(s))
#define RtlStoreUlong(d, v) (*(ULONG UNALIGNED *)(d) = (v))
#define RtlStoreUshort(d, v) (*(USHORT UNALIGNED *)(d) = (v))
#define RtlStoreUlonglong(d, v) (*(ULONGLONG UNALIGNED *)(d) = (v))
#define RtlStoreUlongPtr(d, v) (*(ULONG_PTR UNALIGNED *)(d) = (v))

/* --- strings --- */
VOID RtlInitUnicodeString(_Out_ PUNICODE_STRING DestinationString, _In_opt_ PCWSTR SourceString);
_Must_inspect_result_ NTSTATUS RtlInitUnicodeStringEx(_Out_ PUNICODE_STRING DestinationString, _In_opt_ PCWSTR SourceString);
VOID RtlInitAnsiString(_Out_ PANSI_STRING DestinationString, _In_opt_ PCSZ SourceString);
VOID RtlInitString(_Out_ PSTRING DestinationString, _In_opt_ PCSZ SourceString);
VOID RtlInitUTF8String(_Out_ PUTF8_STRING DestinationString, _In_opt_ PCSZ SourceString);
VOID RtlInitEmptyUnicodeString(_Out_ PUNICODE_STRING DestinationString, PWCHAR Buffer, USHORT BufferSize);
VOID RtlInitEmptyAnsiString(_Out_ PANSI_STRING DestinationString, PCHAR Buffer, USHORT BufferSize);
VOID RtlCopyUnicodeString(_Inout_ PUNICODE_STRING DestinationString, _In_opt_ PCUNICODE_STRING SourceString);
VOID RtlCopyString(_Inout_ PSTRING DestinationString, _In_opt_ const STRING *SourceString);
_IRQL_requires_max_(APC_LEVEL) LONG RtlCompareUnicodeString(PCUNICODE_STRING String1, PCUNICODE_STRING String2, BOOLEAN CaseInSensitive);
_IRQL_requires_max_(APC_LEVEL) LONG RtlCompareUnicodeStrings(PCWCH String1, SIZE_T String1Length, PCWCH String2, SIZE_T String2Length, BOOLEAN CaseInSensitive);
_IRQL_requires_max_(APC_LEVEL) LONG RtlCompareString(const STRING *String1, const STRING *String2, BOOLEAN CaseInSensitive);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ BOOLEAN RtlEqualUnicodeString(PCUNICODE_STRING String1, PCUNICODE_STRING String2, BOOLEAN CaseInSensitive);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ BOOLEAN RtlEqualString(const STRING *String1, const STRING *String2, BOOLEAN CaseInSensitive);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ BOOLEAN RtlPrefixUnicodeString(PCUNICODE_STRING String1, PCUNICODE_STRING String2, BOOLEAN CaseInSensitive);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN RtlSuffixUnicodeString(PCUNICODE_STRING String1, PCUNICODE_STRING String2, BOOLEAN CaseInSensitive);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS RtlHashUnicodeString(PCUNICODE_STRING String, BOOLEAN CaseInSensitive, ULONG HashAlgorithm, _Out_ PULONG HashValue);
#define HASH_STRING_ALGORITHM_DEFAULT 0
#define HASH_STRING_ALGORITHM_X65599 1
#define HASH_STRING_ALGORITHM_INVALID 0xFFFFFFFF
NTSTATUS RtlAppendUnicodeStringToString(_Inout_ PUNICODE_STRING Destination, PCUNICODE_STRING Source);
NTSTATUS RtlAppendUnicodeToString(_Inout_ PUNICODE_STRING Destination, _In_opt_ PCWSTR Source);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ NTSTATUS RtlUpcaseUnicodeString(_Inout_ PUNICODE_STRING DestinationString, PCUNICODE_STRING SourceString, BOOLEAN AllocateDestinationString);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ NTSTATUS RtlDowncaseUnicodeString(_Inout_ PUNICODE_STRING DestinationString, PCUNICODE_STRING SourceString, BOOLEAN AllocateDestinationString);
_IRQL_requires_max_(APC_LEVEL) WCHAR RtlUpcaseUnicodeChar(WCHAR SourceCharacter);
_IRQL_requires_max_(APC_LEVEL) WCHAR RtlDowncaseUnicodeChar(WCHAR SourceCharacter);
_IRQL_requires_max_(APC_LEVEL) CHAR RtlUpperChar(CHAR Character);
_IRQL_requires_max_(APC_LEVEL) VOID RtlUpperString(_Inout_ PSTRING DestinationString, const STRING *SourceString);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ NTSTATUS RtlAnsiStringToUnicodeString(_Inout_ PUNICODE_STRING DestinationString, PCANSI_STRING SourceString, BOOLEAN AllocateDestinationString);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ NTSTATUS RtlUnicodeStringToAnsiString(_Inout_ PANSI_STRING DestinationString, PCUNICODE_STRING SourceString, BOOLEAN AllocateDestinationString);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS RtlUnicodeStringToUTF8String(_Inout_ PUTF8_STRING DestinationString, PCUNICODE_STRING SourceString, BOOLEAN AllocateDestinationString);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS RtlUTF8StringToUnicodeString(_Inout_ PUNICODE_STRING DestinationString, PUTF8_STRING SourceString, BOOLEAN AllocateDestinationString);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS RtlUnicodeToUTF8N(_Out_ PCHAR UTF8StringDestination, ULONG UTF8StringMaxByteCount, _Out_opt_ PULONG UTF8StringActualByteCount, PCWCH UnicodeStringSource, ULONG UnicodeStringByteCount);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS RtlUTF8ToUnicodeN(_Out_ PWSTR UnicodeStringDestination, ULONG UnicodeStringMaxByteCount, _Out_opt_ PULONG UnicodeStringActualByteCount, PCCH UTF8StringSource, ULONG UTF8StringByteCount);
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG RtlxUnicodeStringToAnsiSize(PCUNICODE_STRING UnicodeString);
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG RtlxAnsiStringToUnicodeSize(PCANSI_STRING AnsiString);
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG RtlUnicodeStringToAnsiSize(PCUNICODE_STRING UnicodeString);
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG RtlAnsiStringToUnicodeSize(PCANSI_STRING AnsiString);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS RtlMultiByteToUnicodeN(_Out_ PWCH UnicodeString, ULONG MaxBytesInUnicodeString, _Out_opt_ PULONG BytesInUnicodeString, const CHAR *MultiByteString, ULONG BytesInMultiByteString);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS RtlUnicodeToMultiByteN(_Out_ PCHAR MultiByteString, ULONG MaxBytesInMultiByteString, _Out_opt_ PULONG BytesInMultiByteString, PCWCH UnicodeString, ULONG BytesInUnicodeString);
_IRQL_requires_max_(APC_LEVEL) VOID RtlFreeUnicodeString(_Inout_ PUNICODE_STRING UnicodeString);
_IRQL_requires_max_(APC_LEVEL) VOID RtlFreeAnsiString(_Inout_ PANSI_STRING AnsiString);
_IRQL_requires_max_(APC_LEVEL) VOID RtlFreeUTF8String(_Inout_ PUTF8_STRING utf8String);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS RtlIntegerToUnicodeString(ULONG Value, _In_opt_ ULONG Base, _Inout_ PUNICODE_STRING String);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS RtlInt64ToUnicodeString(ULONGLONG Value, _In_opt_ ULONG Base, _Inout_ PUNICODE_STRING String);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS RtlUnicodeStringToInteger(PCUNICODE_STRING String, _In_opt_ ULONG Base, _Out_ PULONG Value);
NTSTATUS RtlUnicodeStringToInt64(PCUNICODE_STRING String, _In_opt_ ULONG Base, _Out_ PLONG64 Number, _Out_opt_ PWSTR *EndPointer);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS RtlCharToInteger(PCSZ String, _In_opt_ ULONG Base, _Out_ PULONG Value);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ NTSTATUS RtlStringFromGUID(_In_ REFGUID Guid, _Out_ PUNICODE_STRING GuidString);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ NTSTATUS RtlGUIDFromString(PCUNICODE_STRING GuidString, _Out_ GUID *Guid);

/* --- bits and arithmetic --- */
typedef struct _RTL_BITMAP { ULONG SizeOfBitMap; PULONG Buffer; } RTL_BITMAP, *PRTL_BITMAP;
typedef struct _RTL_BITMAP_RUN { ULONG StartingIndex; ULONG NumberOfBits; } RTL_BITMAP_RUN, *PRTL_BITMAP_RUN;
VOID RtlInitializeBitMap(_Out_ PRTL_BITMAP BitMapHeader, PULONG BitMapBuffer, ULONG SizeOfBitMap);
VOID RtlClearBit(PRTL_BITMAP BitMapHeader, ULONG BitNumber);
VOID RtlSetBit(PRTL_BITMAP BitMapHeader, ULONG BitNumber);
BOOLEAN RtlTestBit(PRTL_BITMAP BitMapHeader, ULONG BitNumber);
BOOLEAN RtlCheckBit(PRTL_BITMAP BitMapHeader, ULONG BitPosition);
LONG RtlInterlockedSetBits(ULONG volatile *Flags, ULONG Flag);
LONG RtlInterlockedClearBits(ULONG volatile *Flags, ULONG Flag);
LONG RtlInterlockedAndBits(ULONG volatile *Flags, ULONG Flag);
LONG RtlInterlockedXorBits(ULONG volatile *Flags, ULONG Flag);
LONG RtlInterlockedSetClearBits(ULONG volatile *Flags, ULONG SetFlag, ULONG ClearFlag);
VOID RtlInterlockedSetBitsDiscardReturn(ULONG volatile *Flags, ULONG Flag);
VOID RtlInterlockedClearBitsDiscardReturn(ULONG volatile *Flags, ULONG Flag);
VOID RtlClearAllBits(PRTL_BITMAP BitMapHeader);
VOID RtlSetAllBits(PRTL_BITMAP BitMapHeader);
_Must_inspect_result_ ULONG RtlFindClearBits(PRTL_BITMAP BitMapHeader, ULONG NumberToFind, ULONG HintIndex);
_Must_inspect_result_ ULONG RtlFindSetBits(PRTL_BITMAP BitMapHeader, ULONG NumberToFind, ULONG HintIndex);
ULONG RtlFindClearBitsAndSet(PRTL_BITMAP BitMapHeader, ULONG NumberToFind, ULONG HintIndex);
ULONG RtlFindSetBitsAndClear(PRTL_BITMAP BitMapHeader, ULONG NumberToFind, ULONG HintIndex);
VOID RtlClearBits(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG NumberToClear);
VOID RtlSetBits(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG NumberToSet);
ULONG RtlFindClearRuns(PRTL_BITMAP BitMapHeader, _Out_ PRTL_BITMAP_RUN RunArray, ULONG SizeOfRunArray, BOOLEAN LocateLongestRuns);
ULONG RtlFindLongestRunClear(PRTL_BITMAP BitMapHeader, _Out_ PULONG StartingIndex);
ULONG RtlFindFirstRunClear(PRTL_BITMAP BitMapHeader, _Out_ PULONG StartingIndex);
ULONG RtlFindNextForwardRunClear(PRTL_BITMAP BitMapHeader, ULONG FromIndex, PULONG StartingRunIndex);
ULONG RtlFindLastBackwardRunClear(PRTL_BITMAP BitMapHeader, ULONG FromIndex, PULONG StartingRunIndex);
ULONG RtlNumberOfClearBits(PRTL_BITMAP BitMapHeader);
ULONG RtlNumberOfSetBits(PRTL_BITMAP BitMapHeader);
ULONG RtlNumberOfSetBitsUlongPtr(ULONG_PTR Target);
BOOLEAN RtlAreBitsClear(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG Length);
BOOLEAN RtlAreBitsSet(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG Length);
CCHAR RtlFindMostSignificantBit(ULONGLONG Set);
CCHAR RtlFindLeastSignificantBit(ULONGLONG Set);
USHORT RtlUshortByteSwap(USHORT Source);
ULONG RtlUlongByteSwap(ULONG Source);
ULONGLONG RtlUlonglongByteSwap(ULONGLONG Source);
LARGE_INTEGER RtlConvertLongToLargeInteger(LONG SignedInteger);
LARGE_INTEGER RtlConvertUlongToLargeInteger(ULONG UnsignedInteger);
LARGE_INTEGER RtlLargeIntegerDivide(LARGE_INTEGER Dividend, LARGE_INTEGER Divisor, _Out_opt_ PLARGE_INTEGER Remainder);
LARGE_INTEGER RtlExtendedLargeIntegerDivide(LARGE_INTEGER Dividend, ULONG Divisor, _Out_opt_ PULONG Remainder);
LARGE_INTEGER RtlExtendedIntegerMultiply(LARGE_INTEGER Multiplicand, LONG Multiplier);
LARGE_INTEGER RtlEnlargedIntegerMultiply(LONG Multiplicand, LONG Multiplier);
LARGE_INTEGER RtlEnlargedUnsignedMultiply(ULONG Multiplicand, ULONG Multiplier);
LARGE_INTEGER RtlExtendedMagicDivide(LARGE_INTEGER Dividend, LARGE_INTEGER MagicDivisor, CCHAR ShiftCount);
LARGE_INTEGER RtlLargeIntegerAdd(LARGE_INTEGER Addend1, LARGE_INTEGER Addend2);
LARGE_INTEGER RtlLargeIntegerSubtract(LARGE_INTEGER Minuend, LARGE_INTEGER Subtrahend);
LARGE_INTEGER RtlLargeIntegerNegate(LARGE_INTEGER Subtrahend);
LARGE_INTEGER RtlLargeIntegerShiftLeft(LARGE_INTEGER LargeInteger, CCHAR ShiftCount);
LARGE_INTEGER RtlLargeIntegerShiftRight(LARGE_INTEGER LargeInteger, CCHAR ShiftCount);
#define RtlLargeIntegerGreaterThan(x, y) ((x).QuadPart > (y).QuadPart)
#define RtlLargeIntegerGreaterThanOrEqualTo(x, y) ((x).QuadPart >= (y).QuadPart)
#define RtlLargeIntegerEqualTo(x, y) ((x).QuadPart == (y).QuadPart)
#define RtlLargeIntegerLessThan(x, y) ((x).QuadPart < (y).QuadPart)
#define RtlLargeIntegerLessThanOrEqualTo(x, y) ((x).QuadPart <= (y).QuadPart)
#define RtlLargeIntegerEqualToZero(x) ((x).QuadPart == 0)
#define RtlLargeIntegerNotEqualToZero(x) ((x).QuadPart != 0)
#define RtlPointerToOffset(b, p) ((ULONG)(((PCHAR)(p)) - ((PCHAR)(b))))
#define RtlOffsetToPointer(b, o) ((PCHAR)(((PCHAR)(b)) + ((ULONG_PTR)(o))))
#define RtlInitializeBitMapEx RtlInitializeBitMap

typedef union _RTL_RUN_ONCE { PVOID Ptr; } RTL_RUN_ONCE, *PRTL_RUN_ONCE;
#define RTL_RUN_ONCE_INIT { 0 }
#define RTL_RUN_ONCE_CHECK_ONLY 0x1
#define RTL_RUN_ONCE_ASYNC 0x2
#define RTL_RUN_ONCE_INIT_FAILED 0x4
typedef _Function_class_(RTL_RUN_ONCE_INIT_FN) _IRQL_requires_max_(APC_LEVEL) _IRQL_requires_same_ ULONG NTAPI RTL_RUN_ONCE_INIT_FN(_Inout_ PRTL_RUN_ONCE RunOnce, _Inout_opt_ PVOID Parameter, PVOID *Context);
typedef RTL_RUN_ONCE_INIT_FN *PRTL_RUN_ONCE_INIT_FN;
_IRQL_requires_max_(APC_LEVEL) VOID RtlRunOnceInitialize(_Out_ PRTL_RUN_ONCE RunOnce);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS RtlRunOnceExecuteOnce(_Inout_ PRTL_RUN_ONCE RunOnce, PRTL_RUN_ONCE_INIT_FN InitFn, _Inout_opt_ PVOID Parameter, PVOID *Context);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS RtlRunOnceBeginInitialize(_Inout_ PRTL_RUN_ONCE RunOnce, ULONG Flags, PVOID *Context);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS RtlRunOnceComplete(_Inout_ PRTL_RUN_ONCE RunOnce, ULONG Flags, _In_opt_ PVOID Context);
LUID RtlConvertLongToLuid(LONG Val);
LUID RtlConvertUlongToLuid(ULONG Val);
#define RtlEqualLuid(a, b) (((a)->LowPart == (b)->LowPart) && ((a)->HighPart == (b)->HighPart))
#define RtlIsZeroLuid(a) ((BOOLEAN)(((a)->LowPart == 0) && ((a)->HighPart == 0)))

/* --- time --- */
typedef struct _TIME_FIELDS { CSHORT Year, Month, Day, Hour, Minute, Second, Milliseconds, Weekday; } TIME_FIELDS, *PTIME_FIELDS;
VOID RtlTimeToTimeFields(PLARGE_INTEGER Time, _Out_ PTIME_FIELDS TimeFields);
BOOLEAN RtlTimeFieldsToTime(PTIME_FIELDS TimeFields, _Out_ PLARGE_INTEGER Time);

/* --- version --- */
typedef struct _OSVERSIONINFOW { ULONG dwOSVersionInfoSize, dwMajorVersion, dwMinorVersion, dwBuildNumber, dwPlatformId; WCHAR szCSDVersion[128]; } OSVERSIONINFOW, *POSVERSIONINFOW, *LPOSVERSIONINFOW, RTL_OSVERSIONINFOW, *PRTL_OSVERSIONINFOW;
typedef struct _OSVERSIONINFOEXW {
    ULONG dwOSVersionInfoSize, dwMajorVersion, dwMinorVersion, dwBuildNumber, dwPlatformId;
    WCHAR szCSDVersion[128];
    USHORT wServicePackMajor, wServicePackMinor, wSuiteMask;
    UCHAR wProductType, wReserved;
} OSVERSIONINFOEXW, *POSVERSIONINFOEXW, *LPOSVERSIONINFOEXW, RTL_OSVERSIONINFOEXW, *PRTL_OSVERSIONINFOEXW;
#define VER_EQUAL 1
#define VER_GREATER 2
#define VER_GREATER_EQUAL 3
#define VER_LESS 4
#define VER_LESS_EQUAL 5
#define VER_MINORVERSION 0x0000001
#define VER_MAJORVERSION 0x0000002
#define VER_BUILDNUMBER 0x0000004
#define VER_PLATFORMID 0x0000008
#define VER_SERVICEPACKMINOR 0x0000010
#define VER_SERVICEPACKMAJOR 0x0000020
#define VER_SUITENAME 0x0000040
#define VER_PRODUCT_TYPE 0x0000080
#define VER_NT_WORKSTATION 0x0000001
#define VER_NT_DOMAIN_CONTROLLER 0x0000002
#define VER_NT_SERVER 0x0000003
ULONGLONG VerSetConditionMask(ULONGLONG ConditionMask, ULONG TypeMask, UCHAR Condition);
#define VER_SET_CONDITION(m, t, c) ((m) = VerSetConditionMask((m), (t), (c)))
_IRQL_requires_max_(APC_LEVEL) NTSTATUS RtlGetVersion(_Out_ PRTL_OSVERSIONINFOW lpVersionInformation);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS RtlVerifyVersionInfo(PRTL_OSVERSIONINFOEXW VersionInfo, ULONG TypeMask, ULONGLONG ConditionMask);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN RtlIsNtDdiVersionAvailable(ULONG Version);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN RtlIsServicePackVersionInstalled(ULONG Version);

/* --- registry queries --- */
typedef _IRQL_requires_max_(PASSIVE_LEVEL) _IRQL_requires_same_ _Function_class_(RTL_QUERY_REGISTRY_ROUTINE) NTSTATUS RTL_QUERY_REGISTRY_ROUTINE(PWSTR ValueName, ULONG ValueType, PVOID ValueData, ULONG ValueLength, _In_opt_ PVOID Context, _In_opt_ PVOID EntryContext);
typedef RTL_QUERY_REGISTRY_ROUTINE *PRTL_QUERY_REGISTRY_ROUTINE;
typedef struct _RTL_QUERY_REGISTRY_TABLE {
    PRTL_QUERY_REGISTRY_ROUTINE QueryRoutine;
    ULONG Flags;
    PWSTR Name;
    PVOID EntryContext;
    ULONG DefaultType;
    PVOID DefaultData;
    ULONG DefaultLength;
} RTL_QUERY_REGISTRY_TABLE, *PRTL_QUERY_REGISTRY_TABLE;
#define RTL_QUERY_REGISTRY_SUBKEY 0x00000001
#define RTL_QUERY_REGISTRY_TOPKEY 0x00000002
#define RTL_QUERY_REGISTRY_REQUIRED 0x00000004
#define RTL_QUERY_REGISTRY_NOVALUE 0x00000008
#define RTL_QUERY_REGISTRY_NOEXPAND 0x00000010
#define RTL_QUERY_REGISTRY_DIRECT 0x00000020
#define RTL_QUERY_REGISTRY_DELETE 0x00000040
#define RTL_QUERY_REGISTRY_NOSTRING 0x00000080
#define RTL_QUERY_REGISTRY_TYPECHECK 0x00000100
#define RTL_QUERY_REGISTRY_TYPECHECK_SHIFT 24
#define RTL_QUERY_REGISTRY_TYPECHECK_MASK (0xFF << 24)
#define RTL_REGISTRY_ABSOLUTE 0
#define RTL_REGISTRY_SERVICES 1
#define RTL_REGISTRY_CONTROL 2
#define RTL_REGISTRY_WINDOWS_NT 3
#define RTL_REGISTRY_DEVICEMAP 4
#define RTL_REGISTRY_USER 5
#define RTL_REGISTRY_HANDLE 0x40000000
#define RTL_REGISTRY_OPTIONAL 0x80000000
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS RtlQueryRegistryValues(ULONG RelativeTo, PCWSTR Path, _Inout_ PRTL_QUERY_REGISTRY_TABLE QueryTable, _In_opt_ PVOID Context, _In_opt_ PVOID Environment);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS RtlQueryRegistryValueWithFallback(HANDLE PrimaryHandle, HANDLE FallbackHandle, PUNICODE_STRING ValueName, ULONG ValueLength, _Out_opt_ PULONG ValueType, PVOID ValueData, _Out_ PULONG ResultLength);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS RtlWriteRegistryValue(ULONG RelativeTo, PCWSTR Path, PCWSTR ValueName, ULONG ValueType, PVOID ValueData, ULONG ValueLength);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS RtlDeleteRegistryValue(ULONG RelativeTo, PCWSTR Path, PCWSTR ValueName);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS RtlCreateRegistryKey(ULONG RelativeTo, PWSTR Path);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS RtlCheckRegistryKey(ULONG RelativeTo, PWSTR Path);

/* --- debugging aids --- */
_IRQL_requires_max_(HIGH_LEVEL) ULONG DbgPrint(PCSTR Format, ...);
_IRQL_requires_max_(HIGH_LEVEL) ULONG DbgPrintEx(ULONG ComponentId, ULONG Level, PCSTR Format, ...);
ULONG DbgPrintReturnControlC(PCCH Format, ...);
_IRQL_requires_max_(HIGH_LEVEL) ULONG vDbgPrintEx(ULONG ComponentId, ULONG Level, PCCH Format, va_list arglist);
_IRQL_requires_max_(HIGH_LEVEL) ULONG vDbgPrintExWithPrefix(PCCH Prefix, ULONG ComponentId, ULONG Level, PCCH Format, va_list arglist);
VOID DbgBreakPoint(VOID);
VOID DbgBreakPointWithStatus(ULONG Status);
_IRQL_requires_max_(HIGH_LEVEL) ULONG DbgPrompt(PCCH Prompt, PCH Response, ULONG Length);
NTSTATUS DbgSetDebugFilterState(ULONG ComponentId, ULONG Level, BOOLEAN State);
#define KdPrint(x) ((void)(DbgPrint x))
#define KdPrintEx(x) ((void)(DbgPrintEx x))
#define vKdPrintEx(x) ((void)(vDbgPrintEx x))
#define DbgRaiseAssertionFailure() __int2c()
#define KdBreakPoint()
#define KdBreakPointWithStatus(s)
VOID RtlAssert(PVOID VoidFailedAssertion, PVOID VoidFileName, ULONG LineNumber, PSTR MutableMessage);
USHORT RtlCaptureStackBackTrace(ULONG FramesToSkip, ULONG FramesToCapture, PVOID *BackTrace, _Out_opt_ PULONG BackTraceHash);
VOID RtlGetCallersAddress(_Out_ PVOID *CallersAddress, _Out_ PVOID *CallersCaller);
ULONG RtlWalkFrameChain(PVOID *Callers, ULONG Count, ULONG Flags);
#define DPFLTR_ERROR_LEVEL 0
#define DPFLTR_WARNING_LEVEL 1
#define DPFLTR_TRACE_LEVEL 2
#define DPFLTR_INFO_LEVEL 3
#define DPFLTR_MASK 0x80000000

/* --- security descriptors --- */
_IRQL_requires_max_(APC_LEVEL) NTSTATUS RtlCreateSecurityDescriptor(_Out_ PSECURITY_DESCRIPTOR SecurityDescriptor, ULONG Revision);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN RtlValidSecurityDescriptor(PSECURITY_DESCRIPTOR SecurityDescriptor);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN RtlValidRelativeSecurityDescriptor(PSECURITY_DESCRIPTOR SecurityDescriptorInput, ULONG SecurityDescriptorLength, SECURITY_INFORMATION RequiredInformation);
_IRQL_requires_max_(APC_LEVEL) ULONG RtlLengthSecurityDescriptor(PSECURITY_DESCRIPTOR SecurityDescriptor);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS RtlSetDaclSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, BOOLEAN DaclPresent, _In_opt_ struct _ACL *Dacl, BOOLEAN DaclDefaulted);

/* --- generic tables (balanced trees) --- */
typedef enum _TABLE_SEARCH_RESULT { TableEmptyTree, TableFoundNode, TableInsertAsLeft, TableInsertAsRight } TABLE_SEARCH_RESULT;
typedef enum _RTL_GENERIC_COMPARE_RESULTS { GenericLessThan, GenericGreaterThan, GenericEqual } RTL_GENERIC_COMPARE_RESULTS;
typedef struct _RTL_SPLAY_LINKS { struct _RTL_SPLAY_LINKS *Parent, *LeftChild, *RightChild; } RTL_SPLAY_LINKS, *PRTL_SPLAY_LINKS;
struct _RTL_GENERIC_TABLE;
struct _RTL_AVL_TABLE;
typedef _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_same_ _Function_class_(RTL_GENERIC_COMPARE_ROUTINE) RTL_GENERIC_COMPARE_RESULTS NTAPI RTL_GENERIC_COMPARE_ROUTINE(struct _RTL_GENERIC_TABLE *Table, PVOID FirstStruct, PVOID SecondStruct);
typedef RTL_GENERIC_COMPARE_ROUTINE *PRTL_GENERIC_COMPARE_ROUTINE;
typedef _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_same_ _Function_class_(RTL_GENERIC_ALLOCATE_ROUTINE) PVOID NTAPI RTL_GENERIC_ALLOCATE_ROUTINE(struct _RTL_GENERIC_TABLE *Table, CLONG ByteSize);
typedef RTL_GENERIC_ALLOCATE_ROUTINE *PRTL_GENERIC_ALLOCATE_ROUTINE;
typedef _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_same_ _Function_class_(RTL_GENERIC_FREE_ROUTINE) VOID NTAPI RTL_GENERIC_FREE_ROUTINE(struct _RTL_GENERIC_TABLE *Table, PVOID Buffer);
typedef RTL_GENERIC_FREE_ROUTINE *PRTL_GENERIC_FREE_ROUTINE;
typedef _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_same_ _Function_class_(RTL_AVL_COMPARE_ROUTINE) RTL_GENERIC_COMPARE_RESULTS NTAPI RTL_AVL_COMPARE_ROUTINE(struct _RTL_AVL_TABLE *Table, PVOID FirstStruct, PVOID SecondStruct);
typedef RTL_AVL_COMPARE_ROUTINE *PRTL_AVL_COMPARE_ROUTINE;
typedef _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_same_ _Function_class_(RTL_AVL_ALLOCATE_ROUTINE) PVOID NTAPI RTL_AVL_ALLOCATE_ROUTINE(struct _RTL_AVL_TABLE *Table, CLONG ByteSize);
typedef RTL_AVL_ALLOCATE_ROUTINE *PRTL_AVL_ALLOCATE_ROUTINE;
typedef _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_same_ _Function_class_(RTL_AVL_FREE_ROUTINE) VOID NTAPI RTL_AVL_FREE_ROUTINE(struct _RTL_AVL_TABLE *Table, PVOID Buffer);
typedef RTL_AVL_FREE_ROUTINE *PRTL_AVL_FREE_ROUTINE;
typedef _IRQL_requires_same_ _Function_class_(RTL_AVL_MATCH_FUNCTION) NTSTATUS NTAPI RTL_AVL_MATCH_FUNCTION(struct _RTL_AVL_TABLE *Table, PVOID UserData, PVOID MatchData);
typedef RTL_AVL_MATCH_FUNCTION *PRTL_AVL_MATCH_FUNCTION;
typedef struct _RTL_GENERIC_TABLE {
    PRTL_SPLAY_LINKS TableRoot;
    LIST_ENTRY InsertOrderList;
    PLIST_ENTRY OrderedPointer;
    ULONG WhichOrderedElement;
    ULONG NumberGenericTableElements;
    PRTL_GENERIC_COMPARE_ROUTINE CompareRoutine;
    PRTL_GENERIC_ALLOCATE_ROUTINE AllocateRoutine;
    PRTL_GENERIC_FREE_ROUTINE FreeRoutine;
    PVOID TableContext;
} RTL_GENERIC_TABLE, *PRTL_GENERIC_TABLE;
typedef struct _RTL_BALANCED_LINKS { struct _RTL_BALANCED_LINKS *Parent, *LeftChild, *RightChild; CHAR Balance; UCHAR Reserved[3]; } RTL_BALANCED_LINKS, *PRTL_BALANCED_LINKS;
typedef struct _RTL_AVL_TABLE {
    RTL_BALANCED_LINKS BalancedRoot;
    PVOID OrderedPointer;
    ULONG WhichOrderedElement;
    ULONG NumberGenericTableElements;
    ULONG DepthOfTree;
    PRTL_BALANCED_LINKS RestartKey;
    ULONG DeleteCount;
    PRTL_AVL_COMPARE_ROUTINE CompareRoutine;
    PRTL_AVL_ALLOCATE_ROUTINE AllocateRoutine;
    PRTL_AVL_FREE_ROUTINE FreeRoutine;
    PVOID TableContext;
} RTL_AVL_TABLE, *PRTL_AVL_TABLE;
_IRQL_requires_max_(DISPATCH_LEVEL) VOID RtlInitializeGenericTableAvl(_Out_ PRTL_AVL_TABLE Table, PRTL_AVL_COMPARE_ROUTINE CompareRoutine, _In_opt_ PRTL_AVL_ALLOCATE_ROUTINE AllocateRoutine, _In_opt_ PRTL_AVL_FREE_ROUTINE FreeRoutine, _In_opt_ PVOID TableContext);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID RtlInsertElementGenericTableAvl(PRTL_AVL_TABLE Table, PVOID Buffer, CLONG BufferSize, _Out_opt_ PBOOLEAN NewElement);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID RtlInsertElementGenericTableFullAvl(PRTL_AVL_TABLE Table, PVOID Buffer, CLONG BufferSize, _Out_opt_ PBOOLEAN NewElement, PVOID NodeOrParent, TABLE_SEARCH_RESULT SearchResult);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN RtlDeleteElementGenericTableAvl(PRTL_AVL_TABLE Table, PVOID Buffer);
VOID RtlDeleteElementGenericTableAvlEx(PRTL_AVL_TABLE Table, PVOID NodeOrParent);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID RtlLookupElementGenericTableAvl(PRTL_AVL_TABLE Table, PVOID Buffer);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID RtlLookupElementGenericTableFullAvl(PRTL_AVL_TABLE Table, PVOID Buffer, _Out_ PVOID *NodeOrParent, _Out_ TABLE_SEARCH_RESULT *SearchResult);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID RtlLookupFirstMatchingElementGenericTableAvl(PRTL_AVL_TABLE Table, PVOID Buffer, _Out_ PVOID *RestartKey);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID RtlEnumerateGenericTableAvl(PRTL_AVL_TABLE Table, BOOLEAN Restart);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID RtlEnumerateGenericTableWithoutSplayingAvl(PRTL_AVL_TABLE Table, _Inout_ PVOID *RestartKey);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID RtlEnumerateGenericTableLikeADirectory(PRTL_AVL_TABLE Table, _In_opt_ PRTL_AVL_MATCH_FUNCTION MatchFunction, _In_opt_ PVOID MatchData, ULONG NextFlag, _Inout_ PVOID *RestartKey, _Inout_ PULONG DeleteCount, PVOID Buffer);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID RtlGetElementGenericTableAvl(PRTL_AVL_TABLE Table, ULONG I);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG RtlNumberGenericTableElementsAvl(PRTL_AVL_TABLE Table);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN RtlIsGenericTableEmptyAvl(PRTL_AVL_TABLE Table);
#ifdef RTL_USE_AVL_TABLES
#define RTL_GENERIC_TABLE RTL_AVL_TABLE
#define PRTL_GENERIC_TABLE PRTL_AVL_TABLE
#define RTL_GENERIC_COMPARE_ROUTINE RTL_AVL_COMPARE_ROUTINE
#define PRTL_GENERIC_COMPARE_ROUTINE PRTL_AVL_COMPARE_ROUTINE
#define RTL_GENERIC_ALLOCATE_ROUTINE RTL_AVL_ALLOCATE_ROUTINE
#define PRTL_GENERIC_ALLOCATE_ROUTINE PRTL_AVL_ALLOCATE_ROUTINE
#define RTL_GENERIC_FREE_ROUTINE RTL_AVL_FREE_ROUTINE
#define PRTL_GENERIC_FREE_ROUTINE PRTL_AVL_FREE_ROUTINE
#define RtlInitializeGenericTable RtlInitializeGenericTableAvl
#define RtlInsertElementGenericTable RtlInsertElementGenericTableAvl
#define RtlInsertElementGenericTableFull RtlInsertElementGenericTableFullAvl
#define RtlDeleteElementGenericTable RtlDeleteElementGenericTableAvl
#define RtlLookupElementGenericTable RtlLookupElementGenericTableAvl
#define RtlLookupElementGenericTableFull RtlLookupElementGenericTableFullAvl
#define RtlEnumerateGenericTable RtlEnumerateGenericTableAvl
#define RtlEnumerateGenericTableWithoutSplaying RtlEnumerateGenericTableWithoutSplayingAvl
#define RtlGetElementGenericTable RtlGetElementGenericTableAvl
#define RtlNumberGenericTableElements RtlNumberGenericTableElementsAvl
#define RtlIsGenericTableEmpty RtlIsGenericTableEmptyAvl
#else
_IRQL_requires_max_(DISPATCH_LEVEL) VOID RtlInitializeGenericTable(_Out_ PRTL_GENERIC_TABLE Table, PRTL_GENERIC_COMPARE_ROUTINE CompareRoutine, PRTL_GENERIC_ALLOCATE_ROUTINE AllocateRoutine, PRTL_GENERIC_FREE_ROUTINE FreeRoutine, _In_opt_ PVOID TableContext);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID RtlInsertElementGenericTable(PRTL_GENERIC_TABLE Table, PVOID Buffer, CLONG BufferSize, _Out_opt_ PBOOLEAN NewElement);
PVOID RtlInsertElementGenericTableFull(PRTL_GENERIC_TABLE Table, PVOID Buffer, CLONG BufferSize, _Out_opt_ PBOOLEAN NewElement, PVOID NodeOrParent, TABLE_SEARCH_RESULT SearchResult);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN RtlDeleteElementGenericTable(PRTL_GENERIC_TABLE Table, PVOID Buffer);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID RtlLookupElementGenericTable(PRTL_GENERIC_TABLE Table, PVOID Buffer);
PVOID RtlLookupElementGenericTableFull(PRTL_GENERIC_TABLE Table, PVOID Buffer, _Out_ PVOID *NodeOrParent, _Out_ TABLE_SEARCH_RESULT *SearchResult);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID RtlEnumerateGenericTable(PRTL_GENERIC_TABLE Table, BOOLEAN Restart);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID RtlEnumerateGenericTableWithoutSplaying(PRTL_GENERIC_TABLE Table, _Inout_ PVOID *RestartKey);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID RtlGetElementGenericTable(PRTL_GENERIC_TABLE Table, ULONG I);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG RtlNumberGenericTableElements(PRTL_GENERIC_TABLE Table);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN RtlIsGenericTableEmpty(PRTL_GENERIC_TABLE Table);
#endif
_IRQL_requires_max_(DISPATCH_LEVEL) PRTL_SPLAY_LINKS RtlSplay(_Inout_ PRTL_SPLAY_LINKS Links);
_IRQL_requires_max_(DISPATCH_LEVEL) PRTL_SPLAY_LINKS RtlDelete(PRTL_SPLAY_LINKS Links);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID RtlDeleteNoSplay(PRTL_SPLAY_LINKS Links, _Inout_ PRTL_SPLAY_LINKS *Root);
_IRQL_requires_max_(DISPATCH_LEVEL) PRTL_SPLAY_LINKS RtlSubtreeSuccessor(PRTL_SPLAY_LINKS Links);
_IRQL_requires_max_(DISPATCH_LEVEL) PRTL_SPLAY_LINKS RtlSubtreePredecessor(PRTL_SPLAY_LINKS Links);
_IRQL_requires_max_(DISPATCH_LEVEL) PRTL_SPLAY_LINKS RtlRealSuccessor(PRTL_SPLAY_LINKS Links);
_IRQL_requires_max_(DISPATCH_LEVEL) PRTL_SPLAY_LINKS RtlRealPredecessor(PRTL_SPLAY_LINKS Links);
#define RtlInitializeSplayLinks(l) { (l)->Parent = (l); (l)->LeftChild = NULL; (l)->RightChild = NULL; }
#define RtlParent(l) ((PRTL_SPLAY_LINKS)(l)->Parent)
#define RtlLeftChild(l) ((PRTL_SPLAY_LINKS)(l)->LeftChild)
#define RtlRightChild(l) ((PRTL_SPLAY_LINKS)(l)->RightChild)
#define RtlIsRoot(l) (RtlParent(l) == (PRTL_SPLAY_LINKS)(l))
#define RtlIsLeftChild(l) (RtlLeftChild(RtlParent(l)) == (PRTL_SPLAY_LINKS)(l))
#define RtlIsRightChild(l) (RtlRightChild(RtlParent(l)) == (PRTL_SPLAY_LINKS)(l))
#define RtlInsertAsLeftChild(p, c) { (p)->LeftChild = (c); (c)->Parent = (p); }
#define RtlInsertAsRightChild(p, c) { (p)->RightChild = (c); (c)->Parent = (p); }

/* --- hash table --- */
typedef struct _RTL_DYNAMIC_HASH_TABLE_ENTRY { LIST_ENTRY Linkage; ULONG_PTR Signature; } RTL_DYNAMIC_HASH_TABLE_ENTRY, *PRTL_DYNAMIC_HASH_TABLE_ENTRY;
typedef struct _RTL_DYNAMIC_HASH_TABLE_CONTEXT { PLIST_ENTRY ChainHead, PrevLinkage; ULONG_PTR Signature; } RTL_DYNAMIC_HASH_TABLE_CONTEXT, *PRTL_DYNAMIC_HASH_TABLE_CONTEXT;
typedef struct _RTL_DYNAMIC_HASH_TABLE_ENUMERATOR {
    union { RTL_DYNAMIC_HASH_TABLE_ENTRY HashEntry; PLIST_ENTRY CurEntry; };
    PLIST_ENTRY ChainHead;
    ULONG BucketIndex;
} RTL_DYNAMIC_HASH_TABLE_ENUMERATOR, *PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR;
typedef struct _RTL_DYNAMIC_HASH_TABLE {
    ULONG Flags, Shift, TableSize, Pivot, DivisorMask, NumEntries, NonEmptyBuckets, NumEnumerators;
    PVOID Directory;
} RTL_DYNAMIC_HASH_TABLE, *PRTL_DYNAMIC_HASH_TABLE;
BOOLEAN RtlCreateHashTable(_Inout_ PRTL_DYNAMIC_HASH_TABLE *HashTable, ULONG Shift, ULONG Flags);
VOID RtlDeleteHashTable(PRTL_DYNAMIC_HASH_TABLE HashTable);
BOOLEAN RtlInsertEntryHashTable(PRTL_DYNAMIC_HASH_TABLE HashTable, PRTL_DYNAMIC_HASH_TABLE_ENTRY Entry, ULONG_PTR Signature, _Inout_opt_ PRTL_DYNAMIC_HASH_TABLE_CONTEXT Context);
BOOLEAN RtlRemoveEntryHashTable(PRTL_DYNAMIC_HASH_TABLE HashTable, PRTL_DYNAMIC_HASH_TABLE_ENTRY Entry, _Inout_opt_ PRTL_DYNAMIC_HASH_TABLE_CONTEXT Context);
PRTL_DYNAMIC_HASH_TABLE_ENTRY RtlLookupEntryHashTable(PRTL_DYNAMIC_HASH_TABLE HashTable, ULONG_PTR Signature, _Out_opt_ PRTL_DYNAMIC_HASH_TABLE_CONTEXT Context);
PRTL_DYNAMIC_HASH_TABLE_ENTRY RtlGetNextEntryHashTable(PRTL_DYNAMIC_HASH_TABLE HashTable, PRTL_DYNAMIC_HASH_TABLE_CONTEXT Context);
BOOLEAN RtlInitEnumerationHashTable(PRTL_DYNAMIC_HASH_TABLE HashTable, _Out_ PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR Enumerator);
PRTL_DYNAMIC_HASH_TABLE_ENTRY RtlEnumerateEntryHashTable(PRTL_DYNAMIC_HASH_TABLE HashTable, _Inout_ PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR Enumerator);
VOID RtlEndEnumerationHashTable(PRTL_DYNAMIC_HASH_TABLE HashTable, _Inout_ PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR Enumerator);
ULONG RtlTotalBucketsHashTable(PRTL_DYNAMIC_HASH_TABLE HashTable);
IRQLINT_C_END
