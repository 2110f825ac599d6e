// A file system filter of the old kind: it attaches to a volume, counts the opens per file name and refuses
// to delete what is on its list.
#pragma once
#include <ntifs.h>

#define WATCH_TAG 'hctW'
#define WATCH_MAX_NAME 256

typedef struct _WATCH_NAME {
    LIST_ENTRY Links;
    ULONG Opens;
    BOOLEAN Keep; // may not be deleted
    UNICODE_STRING Name;
} WATCH_NAME, *PWATCH_NAME;

typedef struct _WATCH_DEVICE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PDRIVER_OBJECT Driver;

    ERESOURCE NamesLock; // guards Names
    LIST_ENTRY Names;

    KSPIN_LOCK StatsLock; // guards the counters
    ULONG64 Reads;
    ULONG64 Failures;
} WATCH_DEVICE, *PWATCH_DEVICE;

// names.c
NTSTATUS WatchNamesInit(_Out_ PWATCH_DEVICE Device);
NTSTATUS WatchNameOpened(_Inout_ PWATCH_DEVICE Device, _In_ PCUNICODE_STRING Name);
BOOLEAN WatchNameIsKept(_In_ PWATCH_DEVICE Device, _In_ PCUNICODE_STRING Name);
NTSTATUS WatchNamesCopy(_In_ PWATCH_DEVICE Device, _Out_writes_bytes_(Length) PVOID UserBuffer, _In_ ULONG Length,
                        _Out_ PULONG Written);
VOID WatchNamesFree(_Inout_ PWATCH_DEVICE Device);

// stats.c
VOID WatchCountRead(_Inout_ PWATCH_DEVICE Device, _In_ NTSTATUS Status);
VOID WatchStats(_In_ PWATCH_DEVICE Device, _Out_ PULONG64 Reads, _Out_ PULONG64 Failures);

// dispatch.c
NTSTATUS WatchFillDispatch(_Inout_ PDRIVER_OBJECT DriverObject);
