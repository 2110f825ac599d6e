#include "watchfs.h"

#pragma alloc_text(PAGE, WatchNamesInit)
#pragma alloc_text(PAGE, WatchNameOpened)
#pragma alloc_text(PAGE, WatchNameIsKept)
#pragma alloc_text(PAGE, WatchNamesCopy)
#pragma alloc_text(PAGE, WatchNamesFree)

static VOID LockNames(PWATCH_DEVICE Device, BOOLEAN Exclusive)
{
    KeEnterCriticalRegion();
    if (Exclusive) {
        ExAcquireResourceExclusiveLite(&Device->NamesLock, TRUE);
    } else {
        ExAcquireResourceSharedLite(&Device->NamesLock, TRUE);
    }
}

static VOID UnlockNames(PWATCH_DEVICE Device)
{
    ExReleaseResourceLite(&Device->NamesLock);
    KeLeaveCriticalRegion();
}

static PWATCH_NAME FindName(PWATCH_DEVICE Device, PCUNICODE_STRING Name)
{
    PLIST_ENTRY link;

    for (link = Device->Names.Flink; link != &Device->Names; link = link->Flink) {
        PWATCH_NAME entry = CONTAINING_RECORD(link, WATCH_NAME, Links);

        if (RtlEqualUnicodeString(&entry->Name, Name, TRUE)) {
            return entry;
        }
    }
    return NULL;
}

_Use_decl_annotations_
NTSTATUS WatchNamesInit(PWATCH_DEVICE Device)
{
    PAGED_CODE();
    InitializeListHead(&Device->Names);
    return ExInitializeResourceLite(&Device->NamesLock);
}

_Use_decl_annotations_
NTSTATUS WatchNameOpened(PWATCH_DEVICE Device, PCUNICODE_STRING Name)
{
    NTSTATUS status = STATUS_SUCCESS;
    PWATCH_NAME entry;

    PAGED_CODE();
    LockNames(Device, TRUE);
    __try {
        entry = FindName(Device, Name);
        if (entry != NULL) {
            entry->Opens++;
            __leave;
        }
        if (Name->Length > WATCH_MAX_NAME) {
            status = STATUS_NAME_TOO_LONG;
            __leave;
        }
        entry = (PWATCH_NAME)ExAllocatePoolWithTag(PagedPool, sizeof(*entry) + Name->Length, WATCH_TAG);
        if (entry == NULL) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            __leave;
        }
        entry->Opens = 1;
        entry->Keep = FALSE;
        entry->Name.Buffer = (PWCH)(entry + 1);
        entry->Name.Length = 0;
        entry->Name.MaximumLength = Name->Length;
        RtlCopyUnicodeString(&entry->Name, Name);
        InsertTailList(&Device->Names, &entry->Links);
    } __finally {
        if (NT_SUCCESS(status)) {
            UnlockNames(Device);
        }
    }
    return status;
}

_Use_decl_annotations_
BOOLEAN WatchNameIsKept(PWATCH_DEVICE Device, PCUNICODE_STRING Name)
{
    PWATCH_NAME entry;
    BOOLEAN kept;

    PAGED_CODE();
    LockNames(Device, FALSE);
    entry = FindName(Device, Name);
    kept = entry != NULL && entry->Keep;
    UnlockNames(Device);
    return kept;
}

_Use_decl_annotations_
NTSTATUS WatchNamesCopy(PWATCH_DEVICE Device, PVOID UserBuffer, ULONG Length, PULONG Written)
{
    NTSTATUS status = STATUS_SUCCESS;
    PLIST_ENTRY link;
    ULONG used = 0;

    PAGED_CODE();
    *Written = 0;
    LockNames(Device, FALSE);
    __try {
        ProbeForWrite(UserBuffer, Length, sizeof(WCHAR));
        for (link = Device->Names.Flink; link != &Device->Names; link = link->Flink) {
            PWATCH_NAME entry = CONTAINING_RECORD(link, WATCH_NAME, Links);

            if (entry->Name.Length > Length - used) {
                status = STATUS_BUFFER_OVERFLOW;
                __leave;
            }
            RtlCopyMemory((PUCHAR)UserBuffer + used, entry->Name.Buffer, entry->Name.Length);
            used += entry->Name.Length;
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
        used = 0;
    }
    UnlockNames(Device);
    *Written = used;
    return status;
}

_Use_decl_annotations_
VOID WatchNamesFree(PWATCH_DEVICE Device)
{
    PAGED_CODE();
    LockNames(Device, TRUE);
    while (!IsListEmpty(&Device->Names)) {
        PLIST_ENTRY link = RemoveHeadList(&Device->Names);

        ExFreePoolWithTag(CONTAINING_RECORD(link, WATCH_NAME, Links), WATCH_TAG);
    }
    UnlockNames(Device);
    ExDeleteResourceLite(&Device->NamesLock);
}
